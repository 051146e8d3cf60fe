import { voidTerms } from "../../facts/spf-proposals.ts";
import {
  isOverVoids,
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

/** An SPF record with more look-ups for what is not there than receivers make. */
export const spfVoidLookups = defineCause({
  id: "spf-void-lookups",
  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [{ cause: "spf-fail", on: "any-subject" }],
  sources: [{ rfc: 7208, section: "4.6.4" }],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map((record) => verdict(seen, record)),

  remedies: () => [{ id: "remove-terms", who: "dns-operator" }],
});

function verdict(seen: Observations, record: SpfRecord): Verdict<"domain" | "voids" | "terms"> {
  const { domain, evidence } = record;
  // For a stranger's address `exists` is meant to find nothing.
  const over = record.own.find(isOverVoids);
  if (over === undefined) return withoutFault(record);
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, voids: over.voids, terms: voidTerms(over.tree) },
    evidence: [...evidence, ...accountsFor],
    accountsFor,
    ...spfSeverity(record, accountsFor),
  };
}
