import type { Meaning } from "../model/meaning.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { Wording } from "../model/reply.ts";
import type { Stage } from "../model/transcript.ts";
import { asSaidBy } from "./as-said-by.ts";
import { codeMeaning, commandMeaning, tellingMeaning, vendorMeaning } from "./code-meaning.ts";
import { type Composed, compose, mentioned } from "./compose.ts";
import { weighed } from "./kin.ts";
import { kinOf } from "./kin-of.ts";
import { type Circumstances, matchRows, type RowMatch } from "./match-rows.ts";
import { namedIn } from "./named-in.ts";
import { ofLogin } from "./of-login.ts";
import { otherMeanings } from "./other-meanings.ts";
import { ofOtherRecord } from "./other-records.ts";
import { draftWords, lookedUp, type PlainWords, plainWords } from "./plain-words.ts";
import { recall } from "./recall.ts";
import type { Reading, Understood } from "./refusal.ts";
import { isDisputed, isPlain, isSaidTwice, isSure, isSureAlone } from "./row-certainty.ts";
import { sentenceKey } from "./sentence-key.ts";
import { speakerAmong, speakerBySigns } from "./speaker-of.ts";
import { tierBelow } from "./tier-below.ts";
import { ofTurnedAway } from "./turned-away.ts";
import { isWiderThan, saysWhy } from "./wider-pair.ts";
import type { Draft } from "./word-draft.ts";
import type { Word } from "./word-mark.ts";

/** What is known about a reply besides its words. */
export interface ReplyContext {
  /** Id of the provider known to be speaking; when not given, the words are searched for its signs. */
  readonly speaker?: string | null;
  readonly role?: Role | null;
  readonly stage?: Stage | null;
}

const HOSTLESS: Understood = {
  meaning: "relay-denied",
  by: "code",
  alternatives: ["recipient-unknown", "recipient-domain-unknown"],
};
/** How many sentences are kept, and how long the key of one may be. */
const MOST_SENTENCES = 8192;
const MAX_KEY = 512;
const recalled = recall<Understood | null>(MOST_SENTENCES);

/** Gives a reply its meaning and names what it names. Total, and linear in its input. */
export function classifyReply(wording: Wording, context: ReplyContext = {}): Reading {
  return { ...readMeaning(wording, context), named: namedIn(wording) };
}

/** The meaning alone: the words first, then who speaks, then the codes; and to whom it is said. */
export function readMeaning(wording: Wording, context: ReplyContext = {}): Understood {
  return asSaidBy(understand(wording, context), context);
}

/** The same, whoever it is said to. */
export function understand(wording: Wording, context: ReplyContext = {}): Understood {
  const draft = draftWords(wording.lines);
  const { code } = wording;
  // What was done tells nothing of a fault, whatever it was about: "2.6.0 Message received".
  const isFault = wording.enhanced !== null && !wording.enhanced.startsWith("2.");
  const enhanced = isFault ? wording.enhanced.slice(wording.enhanced.indexOf(".") + 1) : null;
  const speaker = context.speaker ?? speakerAmong(draft.hosts);
  return heard(draft, { code, enhanced, speaker }) ?? byLinks(draft) ?? byCode(code, enhanced, context);
}

/** A log holds few sentences, many times each: what one means is worked out once. */
function heard(draft: Draft<Word>, circumstances: Circumstances): Understood | null {
  const key = sentenceKey(draft);
  if (key.length > MAX_KEY) return said(lookedUp(draft), circumstances);
  const { code, enhanced, speaker } = circumstances;
  return recalled(`${code} ${enhanced} ${speaker} ${key}`, () => said(lookedUp(draft), circumstances));
}

/** What is said in these circumstances, and depends on nothing else: the answer may be kept. Null where the words say nothing. */
function said(plain: PlainWords, circumstances: Circumstances): Understood | null {
  const read = byWords(plain, circumstances);
  return read === null ? null : ofLogin(ofTurnedAway(ofOtherRecord(read, plain.text), plain.text), circumstances.code);
}

function byWords(plain: PlainWords, circumstances: Circumstances): Understood | null {
  const { code, enhanced } = circumstances;
  const speaker = circumstances.speaker ?? speakerBySigns(plain);
  const rows = matchRows(plain, { code, enhanced, speaker });
  const [best] = rows;
  // Many replies are known word for word, and need no second reading.
  if (
    best !== undefined &&
    best.row.loose !== true &&
    isPlain(best.row) &&
    isSureAlone(best) &&
    isAllThereIs(best, plain)
  )
    return fromRow(best, rows, []);
  const read = byPieces(plain, rows, circumstances);
  if (best === undefined || best.row.meaning !== read?.meaning) return weighed(read, kinOf(plain, rows), false);
  const isRow = best.row.loose !== true && isPlain(best.row);
  const isKnown = best.own || (isRow && isSureAlone(best) && read.by === "words");
  return isKnown ? read : weighed(read, kinOf(plain, rows), isRow);
}

/** What the pieces of the sentence say, put together. */
function byPieces(plain: PlainWords, rows: readonly RowMatch[], { code, enhanced }: Circumstances): Understood | null {
  const composed = compose(plain);
  const clear = byWiderPair(composed, rows) ?? byRow(rows, composed) ?? byOneCode(vendorMeaning(code, enhanced));
  if (clear !== null) return clear;
  const telling = tellingMeaning(enhanced) ?? (isOfNobody(composed[0]) ? commandMeaning(code) : null);
  const put = byComposition(composed, rows, 1) ?? byOneCode(telling) ?? byComposition(composed, rows, 3);
  return put ?? byLooseRow(rows, composed) ?? byMention(plain);
}

/** Whether nothing else is said that could gainsay a row: it fills the reply, or nothing could. */
function isAllThereIs({ own, rank, start, end }: RowMatch, { text }: PlainWords): boolean {
  return own || rank < 0 || (start <= 1 && end >= text.length);
}

/** A short wording gives way to the pair that holds all of it and more. */
function byWiderPair(composed: readonly Composed[], rows: readonly RowMatch[]): Understood | null {
  const [pair] = composed;
  const [row] = rows;
  if (pair === undefined || row === undefined || row.row.loose === true) return null;
  if (isPlain(row.row) ? isSureAlone(row) : !saysWhy(pair, row)) return null;
  if (
    pair.meaning === row.row.meaning ||
    pair.meaning === "policy-block" ||
    (isPlain(row.row) && !isWiderThan(pair, row))
  )
    return null;
  const likely = [row.row.meaning, ...composed.map(meaningOf)];
  return { meaning: pair.meaning, by: "vague", alternatives: otherMeanings(pair.meaning, likely) };
}

function byRow(rows: readonly RowMatch[], composed: readonly Composed[]): Understood | null {
  const [best] = rows;
  return best === undefined || (best.row.loose === true && !best.own) ? null : fromRow(best, rows, composed);
}

/** A pair that says what is wrong beats words that go with any reason. What is put together so is a guess: two in three are right. */
function byComposition(
  composed: readonly Composed[],
  rows: readonly RowMatch[],
  upTo: Composed["tier"],
): Understood | null {
  const [best] = composed;
  if (best === undefined || best.tier > Math.min(upTo, tierBelow(rows[0], best))) return null;
  return { meaning: best.meaning, by: "vague", alternatives: otherMeanings(best.meaning, composed.map(meaningOf)) };
}

/** "Unknown", "not valid", and not a word of whom. */
function isOfNobody(pair: Composed | undefined): boolean {
  return pair !== undefined && pair.about === null && pair.meaning.startsWith("recipient");
}

function byOneCode(meaning: Meaning | null): Understood | null {
  return meaning === null ? null : { meaning, by: "code", alternatives: otherMeanings(meaning, []) };
}

function byLooseRow(rows: readonly RowMatch[], composed: readonly Composed[]): Understood | null {
  const [best] = rows;
  return best === undefined ? null : fromRow(best, rows, composed);
}

function fromRow(match: RowMatch, rows: readonly RowMatch[], composed: readonly Composed[]): Understood {
  const { row } = match;
  const isBorneOut = isSure(match, composed[0]) || isSaidTwice(row.meaning, rows);
  const sure = isPlain(row) && isBorneOut && !isDisputed(match, rows, composed);
  const rivals = rows.filter((other) => other.row.loose !== true).map((other) => other.row.meaning);
  const likely = [...(row.also ?? []), ...rivals, ...(sure ? [] : composed.map(meaningOf))];
  return { meaning: row.meaning, by: sure ? "words" : "vague", alternatives: otherMeanings(row.meaning, likely, sure) };
}

function byMention(plain: PlainWords): Understood | null {
  const meaning = mentioned(plain);
  return meaning === null ? null : { meaning, by: "vague", alternatives: otherMeanings(meaning, []) };
}

/** Help pages are often named after the reason: "?p=NoSuchUser". */
function byLinks({ urls }: Pick<PlainWords, "urls">): Understood | null {
  if (urls.length === 0) return null;
  const words = urls.map((url) => url.replace(/^\w+:\/\/[^/]*/, "").replace(/[^A-Za-z]+/g, " "));
  const rows = matchRows(plainWords(words), { code: null, enhanced: null, speaker: null });
  const [best] = rows.filter(({ row }) => row.loose !== true);
  return best === undefined ? null : { ...fromRow(best, rows, []), by: "vague" };
}

function byCode(code: number | null, enhanced: string | null, { stage }: ReplyContext): Understood {
  // "No answer from host" cannot be what a host answers: it has no such domain or mailbox.
  if (code === 550 && enhanced === "4.1") return HOSTLESS;
  const meaning = codeMeaning(code, enhanced, stage);
  return { meaning, by: "code", alternatives: otherMeanings(meaning, []) };
}

function meaningOf({ meaning }: Composed): Meaning {
  return meaning;
}
