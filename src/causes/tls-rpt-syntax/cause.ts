import { faultyRecord } from "../../facts/record-standing.ts";
import { tlsReporting } from "../../facts/tls-reporting.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A TLS reporting record that senders cannot read, or several in the place of one. */
export const tlsRptSyntax = defineCause({
  id: "tls-rpt-syntax",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["tlsrpt"],
  explains: [],
  sources: [{ rfc: 8460, section: "3" }],
  text: { en, th, ja, vi },

  match: (seen) => tlsReporting(seen).flatMap((record) => faultyRecord(record, `_smtp._tls.${record.domain}`)),

  remedies: () => [{ id: "correct-record", who: "dns-operator" }],
});
