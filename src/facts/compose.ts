import { STATEMENTS, type Statement } from "../knowledge/statements.ts";
import { MENTIONED, SUBJECTS, type Subject } from "../knowledge/subjects.ts";
import type { Meaning } from "../model/meaning.ts";
import type { PlainWords } from "./plain-words.ts";
import { plainFragment } from "./plain-words.ts";
import { type Hit, wordingIndex } from "./wording-index.ts";

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
interface Placed extends Term {
  readonly start: number;
  readonly end: number;
}

/** Beyond this a subject and a statement have nothing to do with each other. */
const MAX_DISTANCE = 42;
/** English puts the subject first ("mailbox is full"); "full mailbox" must be close. */
const BEHIND = 12;

const LEXICON = lexicon();
const TERMS: readonly Term[] = [...LEXICON.values()];
const INDEX = wordingIndex([...LEXICON.keys()]);

/** Reads wordings nobody has seen: what is said, of whom, sentence by sentence; the plainest and closest pair first. */
export function compose({ text, sentences }: PlainWords): readonly Composed[] {
  const placed = longestOnly(INDEX.find(text));
  const found: Composed[] = [];
  for (const said of placed) {
    for (const statement of said.statements) {
      const best = closest(statement, said, { placed, sentences });
      if (best !== null) found.push(best);
    }
  }
  return found.sort((a, b) => a.tier - b.tier || a.distance - b.distance || (a.meaning < b.meaning ? -1 : 1));
}

/** What a reply that says nothing else mentions. */
export function mentioned({ text }: PlainWords): Meaning | null {
  for (const { subjects } of longestOnly(INDEX.find(text))) {
    for (const subject of subjects) {
      const meaning = MENTIONED[subject];
      if (meaning !== undefined) return meaning;
    }
  }
  return null;
}

function closest(
  statement: Statement,
  said: Placed,
  context: { readonly placed: readonly Placed[]; readonly sentences: readonly number[] },
): Composed | null {
  let best: Composed | null = null;
  for (const about of context.placed) {
    if (about === said || about.start - said.end > MAX_DISTANCE) continue;
    const distance = about.end <= said.start ? said.start - about.end : about.start - said.end + BEHIND;
    if (distance > MAX_DISTANCE || (best !== null && distance >= best.distance)) continue;
    if (isParted(about, said, context.sentences)) continue;
    const meaning = about.subjects.map((subject) => statement.of[subject]).find((one) => one !== undefined);
    if (meaning !== undefined) best = { meaning, tier: statement.tier, distance };
  }
  return best;
}

function isParted(a: Placed, b: Placed, sentences: readonly number[]): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return sentences.some((start) => start >= from - 1 && start < to);
}

/** "recipient domain" is one subject, not two. */
function longestOnly(hits: readonly Hit[]): readonly Placed[] {
  const kept: Placed[] = [];
  let end = -1;
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at];
    const term = hit === undefined ? undefined : TERMS[hit.fragment];
    if (hit === undefined || term === undefined || hits[at + 1]?.start === hit.start || hit.start < end) continue;
    kept.push({ ...term, start: hit.start, end: hit.end });
    end = hit.end;
  }
  return kept;
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
