import { deprecatedTerms } from "../../facts/spf-proposals.ts";
import { type SpfRecord, spfRecords } from "../../facts/spf-records.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An SPF record with a mechanism that is not to be used any more. */
export const spfDeprecated = defineCause({
  id: "spf-deprecated",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [],
  sources: [{ rfc: 7208, section: "5.5" }],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map(verdict),

  remedies: () => [{ id: "name-addresses", who: "dns-operator" }],
});

function verdict({ domain, answers, looks, evidence }: SpfRecord): Verdict<"domain" | "terms"> {
  const [answer] = answers;
  if (answer === undefined) return { is: "undetermined", subject: domain, missing: looks };
  const terms = answer.record === null ? [] : deprecatedTerms(answer.record);
  if (terms.length === 0) return { is: "absent", subject: domain };
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, terms },
    evidence,
    accountsFor: [],
  };
}
