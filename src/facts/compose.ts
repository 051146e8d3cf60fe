import { STATEMENTS, type Statement } from "../knowledge/statements.ts";
import { MENTIONED, SUBJECTS, type Subject } from "../knowledge/subjects.ts";
import type { Meaning } from "../model/meaning.ts";
import type { PlainWords } from "./plain-words.ts";
import { plainFragment } from "./plain-words.ts";
import { type WordingIndex, wordingIndex } from "./wording-index.ts";

/** A meaning read from who a sentence is about and what it says of it. */
export interface Composed {
  readonly meaning: Meaning;
  readonly tier: Statement["tier"];
  readonly distance: number;
}

interface Term {
  readonly subjects: readonly Subject[];
  readonly statements: readonly Statement[];
}
interface Placed {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Beyond this a subject and a statement have nothing to do with each other. */
const MAX_DISTANCE = 42;
/** No sentence of a server has so many subjects and statements; each is paired with each. */
const MAX_PLACED = 48;
/** English puts the subject first ("mailbox is full"); "full mailbox" must be close. */
const BEHIND = 12;

/** A statement of nothing in particular comes after every pair. */
const ALONE = 100;

/** Every subject and statement there is a word for. */
interface Vocabulary {
  readonly index: WordingIndex;
  readonly terms: readonly Term[];
}

const vocabulary = grownOnce();

/** Reads wordings nobody has seen: what is said, of whom, sentence by sentence; the plainest and closest pair first. */
export function compose(plain: PlainWords): readonly Composed[] {
  const placed = longestOnly(plain);
  const found: Composed[] = [];
  for (const said of placed) {
    for (const statement of said.term.statements) {
      const best = closest(statement, said, placed);
      if (best !== null) found.push(best);
      else if (statement.alone !== undefined) found.push({ meaning: statement.alone, tier: 3, distance: ALONE });
    }
  }
  return found.length < 2 ? found : found.sort(plainest);
}

/** Whether a word with a digit in it can be part of a subject or a statement. */
export function mayBeTerm(word: string): boolean {
  return vocabulary().index.mayHold(word);
}

/** What a reply that says nothing else mentions. */
export function mentioned(plain: PlainWords): Meaning | null {
  for (const { term } of longestOnly(plain)) {
    for (const subject of term.subjects) {
      const meaning = MENTIONED[subject];
      if (meaning !== undefined) return meaning;
    }
  }
  return null;
}

function plainest(a: Composed, b: Composed): number {
  return a.tier - b.tier || emptiness(a) - emptiness(b) || a.distance - b.distance || (a.meaning < b.meaning ? -1 : 1);
}

/** "Message rejected" names no reason: any other pair of its kind says more. */
function emptiness({ meaning }: Composed): number {
  return meaning === "policy-block" ? 1 : 0;
}

function closest(statement: Statement, said: Placed, placed: readonly Placed[]): Composed | null {
  let meaning: Meaning | undefined;
  let nearest = MAX_DISTANCE + 1;
  for (const about of placed) {
    if (about.sentence !== said.sentence || about === said) continue;
    const distance = about.end <= said.start ? said.start - about.end : about.start - said.end + BEHIND;
    if (distance >= nearest) continue;
    const meant = meaningOf(statement, about.term.subjects);
    if (meant === undefined) continue;
    meaning = meant;
    nearest = distance;
  }
  return meaning === undefined ? null : { meaning, tier: statement.tier, distance: nearest };
}

function meaningOf({ of }: Statement, subjects: readonly Subject[]): Meaning | undefined {
  for (const subject of subjects) {
    const meaning = of[subject];
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** "recipient domain" is one subject, not two. */
function longestOnly(plain: PlainWords): readonly Placed[] {
  const { index, terms } = vocabulary();
  const hits = index.find(plain);
  const kept: Placed[] = [];
  let past = -1;
  let sentence = 0;
  for (let at = 0; at < hits.length && kept.length < MAX_PLACED; at++) {
    const hit = hits[at];
    const term = hit === undefined ? undefined : terms[hit.fragment];
    if (hit === undefined || term === undefined || hits[at + 1]?.start === hit.start || hit.start < past) continue;
    while ((plain.sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) < hit.start) sentence += 1;
    kept.push({ term, start: hit.start, end: hit.end, sentence });
    past = hit.end;
  }
  return kept;
}

/** Grown when a reply is met that no row is sure of: most runs need it never, and it would be a third of their start. */
function grownOnce(): () => Vocabulary {
  let grown: Vocabulary | null = null;
  return () => {
    grown ??= vocabularyOf(lexicon());
    return grown;
  };
}

function vocabularyOf(terms: ReadonlyMap<string, Term>): Vocabulary {
  return { index: wordingIndex([...terms.keys()]), terms: [...terms.values()] };
}

function lexicon(): ReadonlyMap<string, Term> {
  const terms = new Map<string, { subjects: Subject[]; statements: Statement[] }>();
  function term(word: string): { subjects: Subject[]; statements: Statement[] } {
    const fragment = plainFragment(word);
    const known = terms.get(fragment) ?? { subjects: [], statements: [] };
    terms.set(fragment, known);
    return known;
  }
  for (const [subject, words] of Object.entries(SUBJECTS)) {
    for (const word of words) term(word).subjects.push(subject as Subject);
  }
  for (const statement of STATEMENTS) for (const word of statement.words) term(word).statements.push(statement);
  return terms;
}
