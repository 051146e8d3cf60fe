import { dnsChange } from "../../facts/dns-change.ts";
import { closing, permissiveTerm, strangersTerm } from "../../facts/spf-proposals.ts";
import { type SpfRecord, spfRecords, withoutFault } from "../../facts/spf-records.ts";
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

  remedies: ({ domain, proposal }) =>
    proposal === null
      ? [{ id: "drop-term", who: "dns-operator" }]
      : [{ id: "close-record", who: "dns-operator", ...dnsChange(domain, "TXT", proposal) }],
});

function verdict(found: SpfRecord): Verdict<"domain" | "term" | "record" | "proposal"> {
  const { domain, answers, own, evidence } = found;
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
  for (const stranger of answers.filter((answer) => !own.includes(answer))) {
    const term = strangersTerm(stranger);
    if (term === null) continue;
    return {
      is: "present",
      subject: domain,
      confidence: "proven",
      // It is another domain's record that has to be closed.
      params: { domain, term, record: stranger.record, proposal: null },
      evidence,
      accountsFor: [],
    };
  }
  return withoutFault(found);
}
