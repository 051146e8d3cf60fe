import { bimiRecords } from "../../facts/bimi-records.ts";
import { faultyRecord } from "../../facts/record-standing.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A BIMI record that cannot be used, or several in the place of one. */
export const bimiSyntax = defineCause({
  id: "bimi-syntax",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["bimi"],
  explains: [],
  sources: [
    {
      url: "https://datatracker.ietf.org/doc/draft-brand-indicators-for-message-identification/",
      checked: "2026-11-22",
    },
  ],
  text: { en, th, ja, vi },

  match: (seen) => bimiRecords(seen).flatMap((record) => faultyRecord(record, `default._bimi.${record.domain}`)),

  remedies: () => [{ id: "correct-record", who: "dns-operator" }],
});
