import { isOverLimit, type SpfRecord, spfRecords, spfRefusals } from "../../facts/spf-records.ts";
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

  remedies: () => [{ id: "correct-record", who: "dns-operator" }],
});

function verdict(
  seen: Observations,
  { domain, answers, looks, evidence }: SpfRecord,
): Verdict<"domain" | "problem" | "record"> {
  const broken = answers.find(
    (answer) => answer.result === "permerror" && answer.records === 1 && !isOverLimit(answer),
  );
  if (broken === undefined) {
    return answers.length === 0
      ? { is: "undetermined", subject: domain, missing: looks }
      : { is: "absent", subject: domain };
  }
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, problem: broken.problem, record: broken.record },
    evidence: [...evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
