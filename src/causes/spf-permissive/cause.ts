import { dnsChange } from "../../facts/dns-change.ts";
import { closing, permissiveTerm } from "../../facts/spf-proposals.ts";
import { type SpfRecord, spfRecords } from "../../facts/spf-records.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An SPF record that lets anybody send in the domain's name. */
export const spfPermissive = defineCause({
  id: "spf-permissive",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [],
  sources: [{ rfc: 7208, section: "5.1" }],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map(verdict),

  remedies: ({ domain, proposal }) => [
    { id: "close-record", who: "dns-operator", ...dnsChange(domain, "TXT", proposal) },
  ],
});

function verdict({ domain, answers, looks, evidence }: SpfRecord): Verdict<"domain" | "term" | "record" | "proposal"> {
  if (answers.length === 0) return { is: "undetermined", subject: domain, missing: looks };
  for (const { record, records } of answers) {
    const term = record === null || records !== 1 ? null : permissiveTerm(record);
    if (record === null || term === null) continue;
    return {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, term, record, proposal: closing(record) },
      evidence,
      accountsFor: [],
    };
  }
  return { is: "absent", subject: domain };
}
