import { costlyTerms } from "../../facts/spf-proposals.ts";
import {
  isTooCostly,
  type SpfRecord,
  spfRecords,
  spfRefusals,
  spfSeverity,
  withoutFault,
} from "../../facts/spf-records.ts";
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

function verdict(seen: Observations, record: SpfRecord): Verdict<"domain" | "lookups" | "terms"> {
  const { domain, answers, evidence } = record;
  const costs = answers.filter(isTooCostly);
  const over = costs.find(({ tree }) => tree?.lookups != null) ?? costs[0];
  if (over === undefined) return withoutFault(record);
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  const terms = over.record === null ? null : costlyTerms(over.record, over.tree);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, lookups: over.tree?.lookups ?? over.lookups, terms },
    evidence: [...evidence, ...accountsFor],
    accountsFor,
    ...spfSeverity(record, accountsFor),
  };
}
