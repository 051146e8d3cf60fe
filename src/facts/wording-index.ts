import type { Word } from "./word-mark.ts";

/** Where a fragment stands in a text. */
export interface Hit {
  readonly fragment: number;
  readonly start: number;
  readonly end: number;
}

/** Words one after the other, one blank before each and one behind the last; `starts` are their offsets. */
export interface Words {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  /** Whether a script without blanks is among them, so that a fragment may begin within a word. */
  readonly unspaced: boolean;
}

/** Fragments, laid out for the search. Plain data: it can be worked out beforehand. */
export interface Layout {
  readonly fragments: readonly string[];
  /** The numbers of those that go on after their first word, by the number of that word. */
  readonly byFirst: Readonly<Record<number, readonly number[]>>;
  /** The numbers of those that are one word that may go on: "block" is found in "blocked". */
  readonly unfinished: readonly number[];
}

/** A text that is searched, and what was found in it so far. */
interface Search extends Words {
  readonly hits: Hit[];
}

/** What may follow the words walked so far; null where nothing does: thousands of these are made. */
interface Node {
  next: Map<number, Node> | null;
  /** Fragments that end with a whole word here. */
  whole: number[] | null;
  /** Fragments that end within the next word, shorter before longer. By its first two characters. */
  open: Map<number, Open[]> | null;
}
interface Open {
  readonly prefix: string;
  readonly fragment: number;
}

/** Lays fragments out; `numbered` gives each word its number. */
export function layoutOf(fragments: readonly string[], numbered: (word: string) => number): Layout {
  const byFirst: Record<number, number[]> = {};
  const unfinished: number[] = [];
  for (const [number, fragment] of fragments.entries()) {
    const blank = fragment.indexOf(" ");
    if (blank === -1) unfinished.push(number);
    else {
      const first = numbered(fragment.slice(0, blank));
      byFirst[first] ??= [];
      byFirst[first].push(number);
    }
  }
  return { fragments, byFirst, unfinished };
}

/**
 * Gives a search for all of many fragments in one pass over a text; it finds them in ascending order of `start`, shorter before
 * longer. They hang in a tree of words, which is entered at each word, so that "spam" is not found in "antispam". A branch is
 * grown when its first word is met for the first time: one reply meets few of them, and start-up need not wait for the others.
 */
export function wordingSearch(layout: Layout, numbered: (word: string) => number): (words: Words) => readonly Hit[] {
  const { fragments, byFirst, unfinished } = layout;
  const branches: (Node | null | undefined)[] = [];
  const root = node();
  for (const number of unfinished) openAt(root, { prefix: fragments[number] ?? "", fragment: number });
  return (text) => {
    const search: Search = { ...text, hits: [] };
    for (let at = 0; at < text.words.length; at++) {
      enter(root, search, at);
      const branch = branchOf(text.words[at]?.number ?? -1);
      if (branch !== null) follow(branch, search, at);
    }
    return search.hits;
  };

  function branchOf(first: number): Node | null {
    if (first < 0) return null;
    if (branches[first] !== undefined) return branches[first];
    const numbers = byFirst[first];
    const grown = numbers === undefined ? null : node();
    if (grown !== null) for (const number of numbers ?? []) plant(grown, rest(number), number);
    branches[first] = grown;
    return grown;
  }

  /** The numbers of the words after the first, and what the fragment ends with where that may go on. */
  function rest(number: number): { readonly words: readonly number[]; readonly open: string } {
    const [, ...words] = (fragments[number] ?? "").split(" ");
    const open = words.pop() ?? "";
    return { words: words.map((word) => numbered(word)), open };
  }
}

/** Tells whether a fragment can end within a word. Worked out when it is asked for the first time. */
export function openEnds({ fragments }: Layout): (word: string) => boolean {
  let ends: Node | null = null;
  return (word) => {
    ends ??= grown();
    return ends.open !== null && headed(ends.open, word, 0).some(({ prefix }) => word.startsWith(prefix));
  };

  function grown(): Node {
    const root = node();
    for (const [fragment, text] of fragments.entries()) {
      if (!text.endsWith(" ")) openAt(root, { prefix: text.slice(text.lastIndexOf(" ") + 1), fragment });
    }
    return root;
  }
}

/** Fragments of one unfinished word; in scripts that put no blanks between words, they may begin at every character. */
function enter({ open }: Node, { unspaced, words, starts, hits }: Search, at: number): void {
  if (open === null) return;
  const word = words[at]?.text ?? "";
  const start = starts[at] ?? 0;
  for (const { prefix, fragment } of headed(open, word, 0)) {
    if (word.startsWith(prefix)) hits.push({ fragment, start, end: start + prefix.length });
  }
  for (let from = 1; unspaced && from < word.length; from++) {
    if (!isUnspaced(word.charCodeAt(from))) continue;
    for (const { prefix, fragment } of headed(open, word, from)) {
      if (word.startsWith(prefix, from))
        hits.push({ fragment, start: start + from, end: start + from + prefix.length });
    }
  }
}

function isUnspaced(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x0e00 && code < 0x0e80);
}

/** Walks on word by word as long as some fragment goes on. */
function follow(from: Node, { words, starts, hits }: Search, first: number): void {
  const start = starts[first] ?? 0;
  let here: Node | undefined = from;
  for (let at = first + 1; here !== undefined; at++) {
    const next = (starts[at - 1] ?? 0) + (words[at - 1]?.text.length ?? 0) + 1;
    if (here.whole !== null) for (const fragment of here.whole) hits.push({ fragment, start, end: next });
    const word = words[at];
    if (word === undefined) return;
    if (here.open !== null) {
      for (const { prefix, fragment } of headed(here.open, word.text, 0)) {
        if (word.text.startsWith(prefix)) hits.push({ fragment, start, end: next + prefix.length });
      }
    }
    here = here.next?.get(word.number);
  }
}

const NONE: readonly Open[] = [];

/** What may begin with these two characters; the blank behind a word counts as one. */
function headed(open: ReadonlyMap<number, readonly Open[]>, word: string, from: number): readonly Open[] {
  return open.get(headOf(word, from)) ?? NONE;
}

function headOf(word: string, from: number): number {
  return word.charCodeAt(from) * 0x10000 + (from + 1 < word.length ? word.charCodeAt(from + 1) : 32);
}

function plant(
  root: Node,
  { words, open }: { readonly words: readonly number[]; readonly open: string },
  fragment: number,
): void {
  let here = root;
  for (const word of words) {
    here.next ??= new Map();
    const next = here.next.get(word) ?? node();
    here.next.set(word, next);
    here = next;
  }
  if (open !== "") openAt(here, { prefix: open, fragment });
  else {
    here.whole ??= [];
    here.whole.push(fragment);
  }
}

/** A prefix of one character is found where a word ends with it. */
function openAt(here: Node, one: Open): void {
  here.open ??= new Map();
  const known = here.open.get(headOf(one.prefix, 0)) ?? [];
  here.open.set(headOf(one.prefix, 0), known);
  const longer = known.findIndex(({ prefix }) => prefix.length > one.prefix.length);
  known.splice(longer === -1 ? known.length : longer, 0, one);
}

function node(): Node {
  return { next: null, whole: null, open: null };
}
