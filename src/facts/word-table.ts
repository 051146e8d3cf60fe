/** Words that are found in a text without being taken out of it. Plain data: it can be worked out beforehand. */
export interface WordTable {
  readonly words: readonly string[];
  /** A hash table with open places, a power of two of them: at each the number of a word, plus one; 0 where there is none. */
  readonly places: readonly number[];
}

/** Lays out a table of words in lower case. Three of four places stay free, so that a search is short. */
export function wordTable(words: Iterable<string>): WordTable {
  const all = [...new Set(words)];
  const places = Array.from<number>({ length: 2 ** Math.ceil(Math.log2(4 * all.length + 4)) }).fill(0);
  for (const [number, word] of all.entries()) {
    let at = placeOf(hashOf(word, 0, word.length)) % places.length;
    while (places[at] !== 0) at = (at + 1) % places.length;
    places[at] = number + 1;
  }
  return { words: all, places };
}

/** Tells the number of the word that stands between two offsets of a text, its ASCII letters in either case; -1 when the table has none such. */
export type WordFinder = (text: string, start?: number, end?: number) => number;

/** The same for whoever went through the letters already, and has their hash. */
export type HashedFinder = (hash: number, text: string, span: Span) => number;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5;

/** The hash of some letters and one more: FNV-1a, capitals counted as small. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ small(code), 0x01000193);
}

/** Gives the search of a table. */
export function wordFinder(table: WordTable): WordFinder {
  const find = hashedFinder(table);
  return (text, start = 0, end = text.length) => find(hashOf(text, start, end), text, { start, end });
}

/** Gives the search of a table by hashes. */
export function hashedFinder({ words, places }: WordTable): HashedFinder {
  const last = places.length - 1;
  return (hash, text, { start, end }) => {
    for (let at = placeOf(hash) & last; ; at = (at + 1) & last) {
      const number = (places[at] ?? 0) - 1;
      if (number < 0) return number;
      const word = words[number] ?? "";
      if (word.length === end - start && isAt(word, text, start)) return number;
    }
  };
}

function isAt(word: string, text: string, start: number): boolean {
  const { length } = word;
  for (let at = 0; at < length; at++) {
    if (word.charCodeAt(at) !== small(text.charCodeAt(start + at))) return false;
  }
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/** The upper half of a hash folded into the lower; never negative. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
