import { type Difference, differences } from "./differences.ts";
import type { Expectations } from "./expectation.ts";
import type { ReceivedMail } from "./mail.ts";

/** Whether what came is what was expected. */
export interface SinkVerdict {
  readonly met: boolean;
  /** Nothing that may still come can make it worse, or better. */
  readonly settled: boolean;
  readonly mails: readonly JudgedExpectation[];
  readonly count: { readonly expected: number | null; readonly got: number };
}
/** One mail that was expected, and what of it came. */
export interface JudgedExpectation {
  readonly name: string;
  /** The mail that meets it, else the one that comes nearest; null: none came. */
  readonly mail: ReceivedMail | null;
  readonly differences: readonly Difference[];
  readonly met: boolean;
}

/** Compares what came with what was expected; each mail can meet one expectation only. */
export function judgeMails(expected: Expectations, mails: readonly ReceivedMail[]): SinkVerdict {
  const table = expected.mails.map((one) => mails.map((mail) => differences(one, mail)));
  const chosen = assign(table.map((row) => row.map((found) => found.length === 0)));
  const taken = new Set(chosen);
  const judged = expected.mails.map(({ name }, at): JudgedExpectation => {
    const own = chosen[at] ?? null;
    if (own !== null) return { name, mail: mails[own] ?? null, differences: [], met: true };
    const nearest = nearestOf(table[at] ?? [], taken);
    return { name, mail: mails[nearest] ?? null, differences: table[at]?.[nearest] ?? [], met: false };
  });
  const { count } = expected;
  const met = judged.every((one) => one.met) && (count === null || mails.length === count);
  const enough = count === null ? met : mails.length >= Math.max(count, 1);
  return { met, settled: enough, mails: judged, count: { expected: count, got: mails.length } };
}

/** For each expectation a mail of its own that meets it, for as many as possible: a narrow one may need what a wide one could do without. */
function assign(fits: readonly (readonly boolean[])[]): readonly (number | null)[] {
  const owner = new Map<number, number>();
  for (const at of fits.keys()) place(at, new Set());
  const chosen: (number | null)[] = fits.map(() => null);
  for (const [mail, at] of owner) chosen[at] = mail;
  return chosen;

  function place(at: number, tried: Set<number>): boolean {
    for (const [mail, fit] of (fits[at] ?? []).entries()) {
      if (!fit || tried.has(mail)) continue;
      tried.add(mail);
      const holder = owner.get(mail);
      if (holder === undefined || place(holder, tried)) {
        owner.set(mail, at);
        return true;
      }
    }
    return false;
  }
}

/** The mail with the fewest differences, one that meets nothing else before one that does. */
function nearestOf(row: readonly (readonly Difference[])[], taken: ReadonlySet<number | null>): number {
  const order = [...row.keys()].sort((a, b) => {
    const free = Number(taken.has(a)) - Number(taken.has(b));
    return free || (row[a]?.length ?? 0) - (row[b]?.length ?? 0) || a - b;
  });
  return order[0] ?? -1;
}
