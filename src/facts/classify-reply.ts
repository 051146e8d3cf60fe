import { ENHANCED_CODES } from "../knowledge/enhanced-codes.ts";
import { REPLY_CODES } from "../knowledge/reply-codes.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { Wording } from "../model/reply.ts";
import type { Stage } from "../model/transcript.ts";
import { type Composed, compose, mentioned } from "./compose.ts";
import { type Circumstances, matchRows, type RowMatch } from "./match-rows.ts";
import { namedIn } from "./named-in.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";
import { recall } from "./recall.ts";
import type { Reading } from "./refusal.ts";
import { isPlain, isSaidTwice, isSure, isSureAlone } from "./row-certainty.ts";
import { sentenceKey } from "./sentence-key.ts";
import { speakerAmong, speakerBySigns } from "./speaker-of.ts";

/** What is known about a reply besides its words. */
export interface ReplyContext {
  /** Id of the provider known to be speaking; when not given, the words are searched for its signs. */
  readonly speaker?: string | null;
  readonly role?: Role | null;
  readonly stage?: Stage | null;
}

type Understood = Omit<Reading, "named">;

const NEIGHBOURS: Readonly<Partial<Record<Meaning, readonly Meaning[]>>> = {
  "policy-block": ["ip-blocked", "content-spam", "sender-blocked"],
  "ip-blocked": ["reputation-low", "ip-listed-dnsbl", "policy-block"],
  "ip-listed-dnsbl": ["ip-blocked"],
  unspecified: ["policy-block"],
};
/** "access denied", "not allowed": a refusal and no more. */
const FEW_LETTERS = 14;
const TELLING = /^(?:1\.[123468]|2\.[23]|3\.4|4\.6|6\.\d|7\.2\d)$/;
const HOSTLESS: Understood = {
  meaning: "relay-denied",
  by: "code",
  alternatives: ["recipient-unknown", "recipient-domain-unknown"],
};
const MAX_ALTERNATIVES = 3;
/** Sentences kept, how long each may be, and after how many replies it is worth it. */
const MOST_SENTENCES = 8192;
const LONG_SENTENCE = 1024;
const FEW_REPLIES = 32;
const heard = hearing();

/** Gives a reply its meaning: the words first, then who speaks, then the codes. Total, and linear in its input. */
export function classifyReply(wording: Wording, context: ReplyContext = {}): Reading {
  return { ...asSaidBy(understand(wording, context), context), named: namedIn(wording) };
}

/** The meaning alone, for those who need no names. */
export function understand(wording: Wording, context: ReplyContext = {}): Understood {
  const plain = plainWords(wording.lines);
  const { code } = wording;
  const enhanced = wording.enhanced === null ? null : wording.enhanced.slice(wording.enhanced.indexOf(".") + 1);
  const speaker = context.speaker ?? speakerAmong(plain.hosts);
  const said = heard(plain, { code, enhanced, speaker });
  return said ?? byLinks(plain) ?? byCode(code, enhanced, context);
}

/** A log holds few sentences, many times each: what one means is worked out once. A single reply is not worth a key. */
function hearing(): (plain: PlainWords, circumstances: Circumstances) => Understood | null {
  const recalled = recall<Understood | null>(MOST_SENTENCES);
  let before = 0;
  return (plain, circumstances) => {
    before += 1;
    if (before < FEW_REPLIES || plain.text.length > LONG_SENTENCE) return byWords(plain, circumstances);
    const { code, enhanced, speaker } = circumstances;
    return recalled(`${code} ${enhanced} ${speaker}${sentenceKey(plain)}`, () => byWords(plain, circumstances));
  };
}

/** What the words say in these circumstances, and nothing else than these: the answer may be kept. Null where they say nothing. */
function byWords(plain: PlainWords, { code, enhanced, speaker: named }: Circumstances): Understood | null {
  const speaker = named ?? speakerBySigns(plain);
  const rows = matchRows(plain, { code, enhanced, speaker });
  const [best] = rows;
  // Most replies are known word for word, and need no second reading.
  if (best !== undefined && best.row.loose !== true && isPlain(best.row) && isSureAlone(best))
    return fromRow(best, rows, []);
  const composed = compose(plain);
  const clear = byRow(rows, composed) ?? byComposition(composed, rows, 1);
  if (clear !== null) return clear;
  return byTellingCode(enhanced) ?? byComposition(composed, rows, 3) ?? byLooseRow(rows, composed) ?? byMention(plain);
}

/**
 * The same words in the mouth of an exchanger. Whom the domain's own MX records name has no doubt that the domain exists:
 * what cannot be routed there is the user. And nobody logs in to deliver: who asks for it takes the domain for a stranger's.
 */
function asSaidBy(understood: Understood, { role, stage }: ReplyContext): Understood {
  if (role !== "mx" || stage !== "RCPT") return understood;
  const { meaning, alternatives } = understood;
  if (meaning === "recipient-domain-unknown" && alternatives.includes("recipient-unknown")) {
    return { ...understood, meaning: "recipient-unknown", alternatives: [] };
  }
  if (meaning === "auth-required" && alternatives.includes("relay-denied")) {
    return { ...understood, meaning: "relay-denied", alternatives: ["auth-required"] };
  }
  return understood;
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
  if (best === undefined || best.tier > Math.min(upTo, tierBelow(rows[0]))) return null;
  return { meaning: best.meaning, by: "vague", alternatives: others(best.meaning, composed.map(meaningOf)) };
}

/**
 * A code about a mailbox, an address or the message's form says more than "rejected"; those about routing, security
 * and the mail system are used for anything.
 */
function byTellingCode(enhanced: string | null): Understood | null {
  const meaning = enhanced === null ? undefined : ENHANCED_CODES[enhanced]?.meaning;
  if (meaning === undefined || enhanced === null || !TELLING.test(enhanced)) return null;
  return { meaning, by: "code", alternatives: others(meaning, []) };
}

/** What a pair must say to be heard above this row: nearly anything is more than "rejected" or "failed". */
function tierBelow(row: RowMatch | undefined): number {
  if (row === undefined || row.row.meaning === "unspecified") return 3;
  return row.row.meaning === "policy-block" && (row.row.loose === true || row.length <= FEW_LETTERS) ? 2 : 1;
}

function byLooseRow(rows: readonly RowMatch[], composed: readonly Composed[]): Understood | null {
  const [best] = rows;
  return best === undefined ? null : fromRow(best, rows, composed);
}

function fromRow(match: RowMatch, rows: readonly RowMatch[], composed: readonly Composed[]): Understood {
  const { row } = match;
  const sure = isPlain(row) && (isSure(match, composed[0]) || isSaidTwice(row.meaning, rows));
  const rivals = rows.filter((other) => other.row.loose !== true).map((other) => other.row.meaning);
  const likely = [...(row.also ?? []), ...rivals, ...(sure ? [] : composed.map(meaningOf))];
  return { meaning: row.meaning, by: sure ? "words" : "vague", alternatives: others(row.meaning, likely) };
}

function byMention(plain: PlainWords): Understood | null {
  const meaning = mentioned(plain);
  return meaning === null ? null : { meaning, by: "vague", alternatives: others(meaning, []) };
}

/** Help pages are often named after the reason: "?p=NoSuchUser". */
function byLinks({ urls }: PlainWords): Understood | null {
  if (urls.length === 0) return null;
  const words = urls.map((url) => url.replace(/^\w+:\/\/[^/]*/, "").replace(/[^A-Za-z]+/g, " "));
  const rows = matchRows(plainWords(words), { code: null, enhanced: null, speaker: null });
  const [best] = rows.filter(({ row }) => row.loose !== true);
  return best === undefined ? null : { ...fromRow(best, rows, []), by: "vague" };
}

function byCode(code: number | null, enhanced: string | null, { stage }: ReplyContext): Understood {
  // "No answer from host" cannot be what a host answers: it has no such domain or mailbox.
  if (code === 550 && enhanced === "4.1") return HOSTLESS;
  const registered = enhanced === null ? undefined : ENHANCED_CODES[enhanced]?.meaning;
  const meaning = registered !== undefined && registered !== "unspecified" ? registered : byReplyCode(code, stage);
  return { meaning, by: "code", alternatives: others(meaning, []) };
}

function byReplyCode(code: number | null, stage: Stage | null | undefined): Meaning {
  if (code === null) return "unspecified";
  if (stage === "greeting" && code >= 550) return "ip-blocked";
  if (stage === "RCPT" && (code === 550 || code === 553)) return "recipient-unknown";
  if (stage === "MAIL" && (code === 553 || code === 550)) return "sender-invalid";
  if (stage === "AUTH" && code >= 400) return "auth-failed";
  if (code >= 200 && code < 400) return "not-a-failure";
  return REPLY_CODES[code]?.meaning ?? "unspecified";
}

function others(meaning: Meaning, likely: readonly Meaning[]): readonly Meaning[] {
  const all = new Set([...likely, ...(NEIGHBOURS[meaning] ?? [])]);
  all.delete(meaning);
  return [...all].slice(0, MAX_ALTERNATIVES);
}

function meaningOf({ meaning }: Composed): Meaning {
  return meaning;
}
