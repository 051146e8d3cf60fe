import type { Subject } from "../knowledge/subjects.ts";
import { type KinFinder, kinFinder } from "./kin.ts";
import { type ReplyTables, replyTables } from "./reply-tables.ts";
import type { RowKind } from "./row-table.ts";
import type { Said } from "./term-table.ts";
import { type Word, wordMark } from "./word-mark.ts";
import { type HashedFinder, hashedFinder, type WordFinder, wordFinder } from "./word-table.ts";
import { type Hit, openEnds, type Words, wordingSearch } from "./wording-index.ts";

/** A row, ready to be looked for: its fragments by number, and how specific it is. */
export interface Wanted {
  readonly row: RowKind;
  readonly rank: number;
  readonly length: number;
  /** Letters of the last fragment. */
  readonly tail: number;
  readonly fragments: readonly number[];
}

/** A word for a subject, for what is said of one, or for both. */
export interface Term {
  readonly subjects: readonly Subject[];
  readonly statements: readonly Said[];
}

/** Finds in a reply what the tables know of. */
export interface ReplyLookup {
  /** Fragments of every table, in ascending order of where they begin, shorter before longer. */
  find(words: Words): readonly Hit[];
  /** Whether a fragment that may go on can end within such a word, e.g. "block" within "blocking". */
  mayBegin(word: string): boolean;
  /** What a fragment is the first of, the word for, the sign of; undefined when of nothing. */
  rowsAt(fragment: number): readonly Wanted[] | undefined;
  termAt(fragment: number): Term | undefined;
  signAt(fragment: number): string | undefined;
  /** Provider by the suffix of its hosts. */
  providerOf(suffix: string): string | undefined;
  /** Finds the words of the tables. */
  readonly wordNumber: WordFinder;
  readonly hashedNumber: HashedFinder;
  /** Finds the meaning whose wordings hold the most of a reply's words. */
  readonly kinOf: KinFinder;
  readonly words: readonly string[];
}

/** Grown when the first reply is read: many runs read none. */
export const replyLookup = grownOnce();

function grownOnce(): () => ReplyLookup {
  let grown: ReplyLookup | null = null;
  return () => {
    grown ??= lookupIn(replyTables());
    return grown;
  };
}

function lookupIn({ layout, rows, terms, signs, hosts, words, kin }: ReplyTables): ReplyLookup {
  const providers = new Map(Object.entries(hosts));
  const wordNumber = wordFinder(words);
  return {
    find: wordingSearch(layout, wordNumber),
    mayBegin: openEnds(layout),
    rowsAt: unpacked((fragment) =>
      rows.byFirst[fragment]?.flatMap(([kind, rank, length, tail, ...fragments]) => {
        const row = rows.kinds[kind];
        return row === undefined ? [] : [{ row, rank, length, tail, fragments }];
      }),
    ),
    termAt: unpacked((fragment) => {
      const [subjects, numbers] = terms.byFragment[fragment] ?? [];
      if (subjects === undefined || numbers === undefined) return undefined;
      return { subjects, statements: numbers.flatMap((number) => terms.statements[number] ?? []) };
    }),
    signAt: (fragment) => signs[fragment],
    providerOf: (suffix) => providers.get(suffix),
    wordNumber,
    hashedNumber: hashedFinder(words),
    kinOf: kinFinder(kin),
    words: words.words,
  };
}

/** Unpacks what is asked for, when it is asked for. */
function unpacked<T>(unpack: (fragment: number) => T | undefined): (fragment: number) => T | undefined {
  const known: (T | null | undefined)[] = [];
  return (fragment) => {
    known[fragment] ??= unpack(fragment) ?? null;
    return known[fragment] ?? undefined;
  };
}

/** A word for the search: with its number, where the tables know it. */
export function searched(text: string): Word {
  const { wordNumber, mayBegin } = replyLookup();
  const number = wordNumber(text);
  const { mark, tells } = wordMark(text, number, mayBegin);
  return { text, number, mark, tells };
}
