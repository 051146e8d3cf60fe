import type { ReplyRow } from "../knowledge/wording.ts";
import type { Meaning } from "../model/meaning.ts";
import { plainFragment } from "./plain-fragment.ts";
import type { WordFinder } from "./word-table.ts";

/** How often each word stands in the wordings of each meaning. Plain data: it can be worked out beforehand. */
export interface KinTable {
  readonly meanings: readonly Meaning[];
  /** How many wordings each meaning has. */
  readonly wordings: readonly number[];
  /** By the number of a word: the number of a meaning, how many of its wordings hold the word, and so on in pairs. */
  readonly byWord: Readonly<Record<number, readonly number[]>>;
}

/** The number of a word that no table holds: as kin it would speak for whichever meaning has such a word. */
const UNKNOWN = -1;
/** Meanings whose wordings go with any reason, or are said around it. */
const NO_KIN: ReadonlySet<Meaning> = new Set([
  "policy-block",
  "unspecified",
  "not-a-failure",
  "blocklist-misused",
  "delivery-expired",
]);

/** Counts the words of all wordings; `numbered` gives each its number. */
export function kinTable(rows: readonly ReplyRow[], numbered: WordFinder): KinTable {
  const telling = rows.filter(({ meaning }) => !NO_KIN.has(meaning));
  const meanings = [...new Set(telling.map(({ meaning }) => meaning))];
  const wordings = meanings.map((one) => telling.filter(({ meaning }) => meaning === one).length);
  const counts = new Map<number, Map<number, number>>();
  for (const { meaning, has } of telling) {
    const which = meanings.indexOf(meaning);
    for (const word of wordsOf(has, numbered)) {
      const known = counts.get(word) ?? new Map<number, number>();
      counts.set(word, known.set(which, (known.get(which) ?? 0) + 1));
    }
  }
  return { meanings, wordings, byWord: Object.fromEntries([...counts].map(([word, of]) => [word, [...of].flat()])) };
}

/** The numbers of a wording's words, each once; what stands in for a name or an address tells nothing. */
function wordsOf(has: readonly string[], numbered: WordFinder): ReadonlySet<number> {
  const words = has.flatMap((fragment) => plainFragment(fragment).trimEnd().split(" "));
  const telling = words.filter((word) => word !== "" && !word.startsWith("@"));
  return new Set(telling.map((word) => numbered(word)).filter((number) => number !== UNKNOWN));
}
