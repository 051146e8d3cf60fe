import type { Statement } from "../knowledge/statements.ts";
import { MENTIONED, type Subject } from "../knowledge/subjects.ts";
import type { Meaning } from "../model/meaning.ts";
import { addressedSubject, jointSubject, YOURS } from "./joint-subject.ts";
import type { PlainWords } from "./plain-words.ts";
import { replyLookup, type Term } from "./reply-lookup.ts";
import { statedReason } from "./stated-reason.ts";
import type { Said } from "./term-table.ts";

/** A meaning read from who a sentence is about and what it says of it. */
export interface Composed {
  readonly meaning: Meaning;
  readonly tier: Statement["tier"];
  readonly distance: number;
  /** Two subjects bear it out. */
  readonly twofold: boolean;
  /** Where the statement stands in the text, and where its subject does; null where it has none. */
  readonly said: Stretch;
  readonly about: Stretch | null;
}

/** A part of the text: offsets of its beginning and of what follows it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** All that a reply says, and the words it says it in. */
interface Around {
  readonly placed: readonly Placed[];
  readonly text: string;
}

const YOUR = new RegExp(` (?:${YOURS.join("|")})[ ]?$`);
/** "The domain you send from" is yours; the address you send to is not. */
const YOU_SEND_FROM = /^you (?:[a-z]+ ){1,3}(?:from|as sender|as from) /;
/** Such a clause is no longer than this. */
const CLAUSE = 40;
/** So much stands between two names of one subject: "of the", "del". */
const LINK = 8;
/** Beyond this a subject and a statement have nothing to do with each other. */
const MAX_DISTANCE = 42;
/** No sentence of a server has so many subjects and statements; each is paired with each. */
const MAX_PLACED = 48;
/** English puts the subject first ("mailbox is full"); "full mailbox" must be close. */
const BEHIND = 12;

/** What is said of nothing else: "greylisted" needs no subject. */
const UNMISTAKABLE: ReadonlySet<Meaning> = new Set(["greylisted", "mail-loop"]);
/** What stands before its subject: "192.0.2.1: no such user" says it of the user. */
const BEFORE = /^(?:no such|no|unknown|invalid|bad|illegal|wrong|missing|no matching|too many|excessive) $/;

/** A statement of nothing in particular comes after every pair. */
const ALONE = 100;

/** Reads wordings nobody has seen: what is said, of whom, sentence by sentence; the plainest and closest pair first. */
export function compose(plain: PlainWords): readonly Composed[] {
  const placed = longestOnly(plain);
  const around = { placed, text: plain.text };
  const found: Composed[] = [];
  for (const said of placed) {
    for (const statement of said.term.statements) {
      const best = closest(statement, said, around);
      if (best !== null) found.push(best);
      else if (statement.alone !== undefined) {
        const tier = UNMISTAKABLE.has(statement.alone) ? statement.tier : 3;
        found.push({ meaning: statement.alone, tier, distance: ALONE, twofold: false, said, about: null });
      }
    }
  }
  return found.length < 2 ? found : found.sort(plainest);
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
  return (
    a.tier - b.tier ||
    Number(b.twofold) - Number(a.twofold) ||
    emptiness(a) - emptiness(b) ||
    a.distance - b.distance ||
    (a.meaning < b.meaning ? -1 : 1)
  );
}

/** "Message rejected" names no reason: any other pair of its kind says more. */
function emptiness({ meaning }: Composed): number {
  return meaning === "policy-block" ? 1 : 0;
}

function closest(statement: Said, said: Placed, { placed, text }: Around): Composed | null {
  let meaning: Meaning | undefined;
  let nearest = MAX_DISTANCE + 1;
  let subject: Placed | null = null;
  if (statement.with !== undefined && !placed.some((one) => isOf(one, statement.with, said))) return null;
  const isBefore = BEFORE.test(text.slice(said.start, said.end));
  for (const about of placed) {
    if (about.sentence !== said.sentence || about === said) continue;
    const distance = about.end <= said.start ? said.start - about.end : behind(about.start - said.end, isBefore);
    if (distance >= nearest) continue;
    const meant = meaningOf(statement, about.term.subjects);
    if (meant === undefined) continue;
    meaning = meant;
    nearest = distance;
    subject = about;
  }
  if (meaning === undefined || subject === null) return null;
  const reason = statement.tier === 2 ? reasonBeside(subject, said, placed) : null;
  return {
    meaning: reason ?? meaning,
    tier: statement.tier,
    distance: nearest,
    twofold: statement.with !== undefined || reason !== null,
    said,
    about: subject,
  };
}

/** Why a refusal was made, where its sentence tells that, too: a thing it mentions, or what it says of nothing in particular. */
function reasonBeside(refused: Placed, said: Placed, placed: readonly Placed[]): Meaning | null {
  const [subject] = refused.term.subjects;
  if (subject === undefined) return null;
  const others = placed.filter((one) => one.sentence === said.sentence && one !== refused && one !== said);
  return statedReason(
    subject,
    others.flatMap(({ term }) => term.subjects.slice(0, 1)),
    others.flatMap(({ term }) => term.statements.flatMap(({ tier, alone }) => (tier === 1 ? (alone ?? []) : []))),
  );
}

function isOf({ term, sentence }: Placed, subject: Subject | undefined, said: Placed): boolean {
  return sentence === said.sentence && term.subjects.some((one) => one === subject);
}

function meaningOf({ of }: Said, subjects: readonly Subject[]): Meaning | undefined {
  for (const subject of subjects) {
    const meaning = of[subject];
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** "recipient domain" is one subject, not two. */
function longestOnly(plain: PlainWords): readonly Placed[] {
  const { termAt } = replyLookup();
  const hits = plain.hits.filter(({ fragment }) => termAt(fragment) !== undefined);
  const kept: Placed[] = [];
  let past = -1;
  let sentence = 0;
  for (let at = 0; at < hits.length && kept.length < MAX_PLACED; at++) {
    const hit = hits[at];
    const term = hit === undefined ? undefined : termAt(hit.fragment);
    if (hit === undefined || term === undefined || hits[at + 1]?.start === hit.start || hit.start < past) continue;
    while ((plain.sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) < hit.start) sentence += 1;
    const here = { term: addressed(term, hit, plain), start: hit.start, end: hit.end, sentence };
    kept.push(joined(kept, here, plain.text) ?? here);
    past = hit.end;
  }
  return kept;
}

function addressed(term: Term, { start, end }: Stretch, { yours, text }: PlainWords): Term {
  const isYours = yours.includes(start) || YOUR.test(text.slice(Math.max(0, start - 10), start));
  if (!isYours && !YOU_SEND_FROM.test(text.slice(end, end + CLAUSE))) return term;
  const subject = addressedSubject(term.subjects[0], text.slice(start, end));
  return subject === null ? term : { ...term, subjects: [subject] };
}

/** "Domain of the sender", "dominio del remitente": two subjects that are one. Takes the first back. */
function joined(kept: Placed[], here: Placed, text: string): Placed | null {
  const before = kept.at(-1);
  if (before === undefined || before.sentence !== here.sentence || here.start - before.end > LINK) return null;
  const joint = jointSubject(before.term.subjects[0], here.term.subjects[0], text.slice(before.start, here.end));
  if (joint === null) return null;
  kept.pop();
  return { ...here, term: { subjects: [joint], statements: [] }, start: before.start };
}

/** "Full mailbox": right behind what is said of it, or hardly what is meant. */
function behind(gap: number, isBefore: boolean): number {
  if (gap === 0) return isBefore ? -1 : 1;
  return gap + BEHIND;
}
