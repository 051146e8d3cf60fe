/** Where a fragment stands in a text. */
export interface Hit {
  readonly fragment: number;
  readonly start: number;
  readonly end: number;
}

/** A text taken apart into words: they stand in `text` at `starts`, with one blank between them and at both ends. */
export interface Words {
  readonly text: string;
  /** Whether it holds a script that puts no blanks between words, so that a fragment may begin within one. */
  readonly unspaced: boolean;
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

/** Finds all of many fragments in one pass over a text. */
export interface WordingIndex {
  /** In ascending order of `start`, shorter before longer. */
  find(words: Words): readonly Hit[];
  /** Whether a word of ASCII letters and at least one digit can be part of a fragment; one that cannot counts by its length alone. */
  mayHold(word: string): boolean;
}

/** A text that is searched, and what was found in it so far. */
interface Search extends Words {
  readonly hits: Hit[];
}

/** What may follow the words walked so far; null where nothing does: thousands of these are made. */
interface Node {
  next: Map<string, Node> | null;
  /** Fragments that end with a whole word here. */
  whole: number[] | null;
  /** Fragments that end within the next word, shorter before longer: "block" is found in "blocked". By its first two characters. */
  open: Map<number, Open[]> | null;
}
interface Open {
  readonly prefix: string;
  readonly fragment: number;
}

/** A branch that no text has asked for yet: the fragments that begin with its word. */
type Dormant = number[];

/**
 * Builds the index, a tree of words. It is entered at each word, so that "spam" is not found in "antispam". A branch is grown
 * when its first word is met for the first time: one reply meets few of them, and start-up need not wait for the others.
 */
export function wordingIndex(fragments: readonly string[]): WordingIndex {
  const root = node();
  const branches = new Map<string, Node | Dormant>();
  for (const [id, fragment] of fragments.entries()) {
    const blank = fragment.indexOf(" ");
    if (blank === -1) openAt(root, { prefix: fragment, fragment: id });
    else lieDormant(branches, fragment.slice(0, blank), id);
  }
  return {
    find(words) {
      const search: Search = { ...words, hits: [] };
      const { open } = root;
      for (let at = 0; at < words.words.length; at++) {
        if (open !== null) enter(open, search, at);
        const branch = branches.get(words.words[at] ?? "");
        if (branch !== undefined) follow(isDormant(branch) ? wake(words.words[at] ?? "", branch) : branch, search, at);
      }
      return search.hits;
    },
    mayHold: numberedWords(fragments),
  };

  function wake(first: string, dormant: Dormant): Node {
    const grown = node();
    for (const id of dormant) plant(grown, (fragments[id] ?? "").slice(first.length + 1), id);
    branches.set(first, grown);
    return grown;
  }
}

/** Looked up when a text holds such a word for the first time: there are few in the tables, and many in logs. */
function numberedWords(fragments: readonly string[]): (word: string) => boolean {
  let known: { readonly whole: ReadonlySet<string>; readonly open: ReadonlyMap<number, readonly string[]> } | null =
    null;
  return (word) => {
    known ??= { whole: wholeNumbered(fragments), open: openByHead(fragments) };
    if (known.whole.has(word)) return true;
    return known.open.get(headOf(word, 0))?.some((prefix) => word.startsWith(prefix)) === true;
  };
}

function wholeNumbered(fragments: readonly string[]): ReadonlySet<string> {
  return new Set(fragments.flatMap((fragment) => (/\d/.test(fragment) ? fragment.split(" ") : [])));
}

function openByHead(fragments: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const open = new Map<number, string[]>();
  for (const fragment of fragments) {
    if (fragment.endsWith(" ")) continue;
    const prefix = fragment.slice(fragment.lastIndexOf(" ") + 1);
    const head = headOf(prefix.padEnd(2), 0);
    const those = open.get(head) ?? [];
    open.set(head, those);
    those.push(prefix);
  }
  return open;
}

function lieDormant(branches: Map<string, Node | Dormant>, first: string, id: number): void {
  const known = branches.get(first);
  if (known !== undefined && isDormant(known)) known.push(id);
  else branches.set(first, [id]);
}

function isDormant(branch: Node | Dormant): branch is Dormant {
  return Array.isArray(branch);
}

/** Fragments of one unfinished word; in scripts that put no blanks between words, they may begin at every character. */
function enter(
  open: ReadonlyMap<number, readonly Open[]>,
  { text, unspaced, words, starts, hits }: Search,
  at: number,
): void {
  const start = starts[at] ?? 0;
  opened(open, text, { start, at: start, hits });
  if (!unspaced) return;
  const end = start + (words[at]?.length ?? 0);
  for (let within = start + 1; within < end; within++) {
    if (isUnspaced(text.charCodeAt(within))) opened(open, text, { start: within, at: within, hits });
  }
}

function isUnspaced(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x0e00 && code < 0x0e80);
}

/** Walks on word by word as long as some fragment goes on. */
function follow(from: Node, { text, words, starts, hits }: Search, first: number): void {
  const start = starts[first] ?? 0;
  let here: Node | undefined = from;
  for (let at = first + 1; here !== undefined; at++) {
    // One blank stands before the next word, also where there is none.
    const next = (starts[at - 1] ?? 0) + (words[at - 1]?.length ?? 0) + 1;
    if (here.whole !== null) for (const fragment of here.whole) hits.push({ fragment, start, end: next });
    const word = words[at];
    if (word === undefined) return;
    if (here.open !== null) opened(here.open, text, { start, at: next, hits });
    here = here.next?.get(word);
  }
}

function opened(
  open: ReadonlyMap<number, readonly Open[]>,
  text: string,
  { start, at, hits }: { readonly start: number; readonly at: number; readonly hits: Hit[] },
): void {
  const those = open.get(headOf(text, at));
  if (those === undefined) return;
  for (const { prefix, fragment } of those) {
    if (text.startsWith(prefix, at)) hits.push({ fragment, start, end: at + prefix.length });
  }
}

function headOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function plant(root: Node, fragment: string, id: number): void {
  const words = fragment.trimEnd().split(" ");
  const last = fragment === "" || fragment.endsWith(" ") ? undefined : words.pop();
  let here = root;
  for (const word of words) {
    if (word === "") continue;
    here.next ??= new Map();
    const next = here.next.get(word) ?? node();
    here.next.set(word, next);
    here = next;
  }
  if (last !== undefined) openAt(here, { prefix: last, fragment: id });
  else {
    here.whole ??= [];
    here.whole.push(id);
  }
}

/** A prefix of one character is found where a word ends with it. */
function openAt(here: Node, one: Open): void {
  here.open ??= new Map();
  const head = headOf(one.prefix.length < 2 ? one.prefix.padEnd(2) : one.prefix, 0);
  const known = here.open.get(head) ?? [];
  here.open.set(head, known);
  const longer = known.findIndex(({ prefix }) => prefix.length > one.prefix.length);
  known.splice(longer === -1 ? known.length : longer, 0, one);
}

function node(): Node {
  return { next: null, whole: null, open: null };
}
