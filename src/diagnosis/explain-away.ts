import type { Cause, Explains } from "../model/cause.ts";
import type { Finding } from "../model/diagnosis.ts";
import type { Evidence } from "../model/evidence.ts";
import { evidenceKey } from "../model/trouble.ts";
import { compareFindings } from "./rank.ts";

/**
 * Marks as a consequence each finding that a cause holding here explains. A root accounts for what its
 * consequences account for, so that it, and not they, comes first.
 */
export function explainAway(held: readonly Finding[], catalogue: readonly Cause[]): readonly Finding[] {
  const explainsOf = new Map(catalogue.map((cause) => [cause.id, cause.explains]));
  const linked = held.map((finding) => {
    const [root] = held.filter((other) => explains(other, finding)).sort(compareFindings);
    return root === undefined ? finding : { ...finding, because: { cause: root.cause, subject: root.subject } };
  });
  return linked.map((finding) => ({ ...finding, accountsFor: inherited(finding, linked) }));

  function explains(root: Finding, finding: Finding): boolean {
    return (explainsOf.get(root.cause) ?? []).some(
      ({ cause, on }) => cause === finding.cause && FITS[on](root, finding),
    );
  }
}

const FITS: Readonly<Record<Explains["on"], (root: Finding, finding: Finding) => boolean>> = {
  "any-subject": () => true,
  "same-subject": (root, { subject }) => root.subject === subject,
  "same-refusal": (root, { accountsFor }) => {
    const own = new Set(root.accountsFor.map(evidenceKey));
    return accountsFor.some((evidence) => own.has(evidenceKey(evidence)));
  },
};

/** What a finding and all that follows from it account for, each refusal once. The explains relation has no cycles, so this ends. */
function inherited(root: Finding, all: readonly Finding[]): readonly Evidence[] {
  const own = new Map(root.accountsFor.map((evidence) => [evidenceKey(evidence), evidence]));
  for (const finding of all) {
    if (finding.because?.cause !== root.cause || finding.because.subject !== root.subject) continue;
    for (const evidence of inherited(finding, all)) own.set(evidenceKey(evidence), evidence);
  }
  return [...own.values()];
}
