import { dnsChange } from "../../facts/dns-change.ts";
import { ownRecords } from "../../facts/spf-breaks.ts";
import { type SpfRecord, spfRecords, spfRefusals } from "../../facts/spf-records.ts";
import { merged } from "../../facts/spf-repairs.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A domain publishes more than one SPF record, so that none counts. */
export const spfMultiple = defineCause({
  id: "spf-multiple",
  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [{ cause: "spf-fail", on: "any-subject" }],
  sources: [{ rfc: 7208, section: "4.5" }],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map((record) => verdict(seen, record)),

  remedies: ({ domain, proposal }) =>
    proposal === null
      ? [{ id: "merge", who: "dns-operator" }]
      : [{ id: "publish-merged", who: "dns-operator", ...dnsChange(domain, "TXT", proposal) }],
});

function verdict(
  seen: Observations,
  { domain, answers, looks, evidence }: SpfRecord,
): Verdict<"domain" | "count" | "proposal"> {
  const counts = answers.map(({ records }) => records);
  if (counts.length === 0) return { is: "undetermined", subject: domain, missing: looks };
  const count = Math.max(...counts);
  if (count < 2) return { is: "absent", subject: domain };
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, count, proposal: merged(ownRecords(answers)) },
    evidence: [...evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
