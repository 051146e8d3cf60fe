import { type AskedList, askedLists } from "../../facts/asked-lists.ts";
import { blocklistOf } from "../../knowledge/blocklist-of.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { DnsName } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A block list that does not answer the resolver this runs with. */
export const blocklistQueryRefused = defineCause({
  id: "blocklist-query-refused",
  severity: "risks",
  owner: "tester",
  retry: "no",
  needs: ["dnsbl", "rhsbl"],
  explains: [],
  sources: [
    { rfc: 5782, section: "5" },
    { rfc: 6471, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => askedLists(seen).map(verdict),

  remedies: ({ setting }) => [
    { id: "own-resolver", who: "tester" },
    { id: setting === null ? "register" : "use-key", who: "tester" },
  ],
});

function verdict({ list, health, codes, looks, evidence }: AskedList): Verdict<"list" | "answer" | "flag" | "setting"> {
  if (health === "silent" || health === "unknown") return { is: "undetermined", subject: list, missing: looks };
  if (health !== "refuses") return { is: "absent", subject: list };
  return {
    is: "present",
    subject: list,
    confidence: "proven",
    params: { list, answer: codes, flag: "--dns 127.0.0.1", setting: settingFor(list) },
    evidence,
    accountsFor: [],
  };
}

/** What to set for a list that takes keys; null for one that does not. */
function settingFor(list: DnsName): string | null {
  const row = blocklistOf(list);
  return row === undefined || row.keyZone === null ? null : `MXRAY_LIST_KEYS="${row.zone}=KEY"`;
}
