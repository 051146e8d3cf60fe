import { costlyTerms } from "../../facts/spf-proposals.ts";
import { isOverLimit, type SpfRecord, spfRecords, spfRefusals } from "../../facts/spf-records.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An SPF record whose evaluation takes more DNS look-ups than receivers make. */
export const spfTooManyLookups = defineCause({
  id: "spf-too-many-lookups",
  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [{ cause: "spf-fail", on: "any-subject" }],
  sources: [{ rfc: 7208, section: "4.6.4" }],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map((record) => verdict(seen, record)),

  remedies: () => [
    { id: "remove-terms", who: "dns-operator" },
    { id: "flatten", who: "dns-operator" },
  ],
});

function verdict(
  seen: Observations,
  { domain, answers, looks, evidence }: SpfRecord,
): Verdict<"domain" | "lookups" | "voids" | "terms"> {
  const over = answers.find(isOverLimit);
  if (over === undefined) {
    return answers.length === 0
      ? { is: "undetermined", subject: domain, missing: looks }
      : { is: "absent", subject: domain };
  }
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  const terms = over.record === null ? null : costlyTerms(over.record);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, lookups: over.lookups, voids: over.voids, terms },
    evidence: [...evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
