import { dnsChange } from "../../facts/dns-change.ts";
import { spfBreak } from "../../facts/spf-breaks.ts";
import { type SpfRecord, spfRecords, spfRefusals, spfSeverity, withoutFault } from "../../facts/spf-records.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An SPF record that cannot be evaluated: a term that is none, or an included domain without a record. */
export const spfSyntax = defineCause({
  id: "spf-syntax",
  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [{ cause: "spf-fail", on: "any-subject" }],
  sources: [
    { rfc: 7208, section: "2.6.7" },
    { rfc: 7208, section: "4.6" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map((record) => verdict(seen, record)),

  remedies: ({ domain, proposal }) =>
    proposal === null
      ? [{ id: "correct-record", who: "dns-operator" }]
      : [
          { id: "publish-corrected", who: "dns-operator", ...dnsChange(domain, "TXT", proposal) },
          { id: "correct-record", who: "dns-operator" },
        ],
});

type Params = "domain" | "problem" | "place" | "wrong" | "record" | "proposal";

function verdict(seen: Observations, found: SpfRecord): Verdict<Params> {
  const { domain, evidence } = found;
  const fault = spfBreak(found);
  if (fault === null) return withoutFault(found);
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, ...fault },
    evidence: [...evidence, ...accountsFor],
    accountsFor,
    ...spfSeverity(found, accountsFor),
  };
}
