import type { Statement } from "../knowledge/statements.ts";
import type { Subject } from "../knowledge/subjects.ts";
import { plainFragment } from "./plain-fragment.ts";

/** What is said of a subject, without the words for it. */
export type Said = Omit<Statement, "words">;

/** A word for a subject, for what is said of one, or for both: the subjects, and the numbers of the statements. */
export type PackedTerm = readonly [subjects: readonly Subject[], statements: readonly number[]];

/** Every word for a subject or a statement. Plain data: it can be worked out beforehand. */
export interface TermTable {
  readonly statements: readonly Said[];
  /** By the number of the word as a fragment. */
  readonly byFragment: Readonly<Record<number, PackedTerm>>;
}

/** Prepares subjects and statements; `numbered` gives each fragment its number. */
export function termTable(
  subjects: Readonly<Record<Subject, readonly string[]>>,
  statements: readonly Statement[],
  numbered: (fragment: string) => number,
): TermTable {
  const byFragment: Record<number, readonly [Subject[], number[]]> = {};
  for (const [subject, words] of Object.entries(subjects)) {
    for (const word of words) term(word)[0].push(subject as Subject);
  }
  for (const [number, { words }] of statements.entries()) for (const word of words) term(word)[1].push(number);
  return { statements: statements.map(({ words, ...said }) => said), byFragment };

  function term(word: string): readonly [Subject[], number[]] {
    const number = numbered(plainFragment(word));
    const known = byFragment[number] ?? [[], []];
    byFragment[number] = known;
    return known;
  }
}
