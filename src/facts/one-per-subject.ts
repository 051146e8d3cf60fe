import type { Verdict } from "../model/cause.ts";

const RANK = { present: 0, undetermined: 1, absent: 2 } as const;

/**
 * Keeps one verdict for each subject, as a cause must give: what holds goes before what is open, and that before what
 * does not hold; of two alike the one given first stays.
 */
export function onePerSubject<P extends string>(verdicts: readonly Verdict<P>[]): readonly Verdict<P>[] {
  const kept = new Map<string, Verdict<P>>();
  for (const verdict of verdicts) {
    const known = kept.get(verdict.subject);
    if (known === undefined || RANK[verdict.is] < RANK[known.is]) kept.set(verdict.subject, verdict);
  }
  return [...kept.values()];
}
