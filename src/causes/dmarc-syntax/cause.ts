import { dmarcFaults } from "../../facts/dmarc-faults.ts";
import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type SyntaxVerdict = Verdict<"domain" | "name" | "record" | "faults">;

/** A DMARC record with parts that receivers cannot use. */
export const dmarcSyntax = defineCause({
  id: "dmarc-syntax",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dmarc"],
  explains: [],
  sources: [
    { rfc: 9989, section: "4.7" },
    { rfc: 9989, section: "4.10.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => dmarcPolicies(seen).flatMap(verdicts),

  remedies: () => [{ id: "correct-record", who: "dns-operator" }],
});

function verdicts({ domain, outcome, evidence }: DmarcPolicy): readonly SyntaxVerdict[] {
  if (outcome.state !== "seen") {
    return [{ is: "undetermined", subject: domain, missing: [{ kind: "dmarc", about: { domain } }] }];
  }
  const { record, at } = outcome.value;
  if (record === null) return [];
  const faults = dmarcFaults(outcome.value);
  if (faults.length === 0) return [{ is: "absent", subject: domain }];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, name: `_dmarc.${at ?? domain}`, record, faults },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}
