/** Where a fragment stands in a text. */
export interface Hit {
  readonly fragment: number;
  readonly start: number;
  readonly end: number;
}

/** Finds all of many fragments in one pass over a text. */
export interface WordingIndex {
  /** In ascending order of `start`, shorter before longer. The text has one blank between words and at both ends. */
  find(text: string): readonly Hit[];
}

/** What may follow the words walked so far; null where nothing does: thousands of these are made at start-up. */
interface Node {
  next: Map<string, Node> | null;
  /** Fragments that end with a whole word here. */
  whole: number[] | null;
  /** Fragments that end within the next word: "block" is found in "blocked". By their first characters, as there may be many. */
  open: Map<string, Open[]> | null;
}
interface Open {
  readonly prefix: string;
  readonly fragment: number;
}

/** Last words are sorted by so many of their first characters; a shorter one stands under itself. */
const HEAD = 3;

/**
 * Builds the index, a tree of words. It is entered at each word, so that "spam" is not found in "antispam". A branch is grown
 * when its first word is met for the first time: one reply meets few of them, and start-up need not wait for the others.
 */
export function wordingIndex(fragments: readonly string[]): WordingIndex {
  const root = node();
  const dormant = new Map<string, number[]>();
  for (const [id, fragment] of fragments.entries()) {
    const first = firstWord(fragment, 0);
    const known = first === null ? undefined : dormant.get(first);
    if (first === null) plant(root, fragment, id);
    else if (known === undefined) dormant.set(first, [id]);
    else known.push(id);
  }
  return {
    find(text) {
      const hits: Hit[] = [];
      for (let start = 0; start < text.length; start++) {
        if (!isEntry(text, start)) continue;
        wake(firstWord(text, start));
        follow(root, text, { start, at: start, hits });
      }
      return hits.sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };

  function wake(first: string | null): void {
    const ids = first === null ? undefined : dormant.get(first);
    if (first === null || ids === undefined) return;
    for (const id of ids) plant(root, fragments[id] ?? "", id);
    dormant.delete(first);
  }
}

/** The word that begins here, when a blank ends it. */
function firstWord(text: string, at: number): string | null {
  const blank = text.indexOf(" ", at);
  return blank === -1 ? null : text.slice(at, blank);
}

/** The start of a word; in scripts that put no blanks between words, every character. */
function isEntry(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32) return false;
  return at === 0 || text.charCodeAt(at - 1) === 32 || (code >= 0x0e00 && code < 0x0e80) || code >= 0x2e80;
}

const NONE: readonly number[] = [];

interface Place {
  readonly start: number;
  readonly at: number;
  readonly hits: Hit[];
}

/** Walks on word by word as long as some fragment goes on; `at` is where the next word begins. */
function follow(from: Node, text: string, { start, at, hits }: Place): void {
  let here: Node | undefined = from;
  let next = at;
  while (here !== undefined) {
    for (const fragment of here.whole ?? NONE) hits.push({ fragment, start, end: next });
    if (next >= text.length) return;
    if (here.open !== null) opened(here.open, text, { start, at: next, hits });
    if (here.next === null) return;
    const blank = text.indexOf(" ", next);
    if (blank === -1) return;
    here = here.next.get(text.slice(next, blank));
    next = blank + 1;
  }
}

function opened(open: Map<string, Open[]>, text: string, { start, at, hits }: Place): void {
  for (let size = 1; size <= HEAD; size++) {
    for (const { prefix, fragment } of open.get(text.slice(at, at + size)) ?? []) {
      if (text.startsWith(prefix, at)) hits.push({ fragment, start, end: at + prefix.length });
    }
  }
}

function plant(root: Node, fragment: string, id: number): void {
  const words = fragment.trimEnd().split(" ");
  const last = fragment.endsWith(" ") ? undefined : words.pop();
  let here = root;
  for (const word of words) {
    here.next ??= new Map();
    const next = here.next.get(word) ?? node();
    here.next.set(word, next);
    here = next;
  }
  if (last === undefined) {
    here.whole ??= [];
    here.whole.push(id);
  } else if (last !== "") openAt(here, { prefix: last, fragment: id });
}

function openAt(here: Node, one: Open): void {
  here.open ??= new Map();
  const head = one.prefix.slice(0, HEAD);
  const known = here.open.get(head);
  if (known === undefined) here.open.set(head, [one]);
  else known.push(one);
}

function node(): Node {
  return { next: null, whole: null, open: null };
}
