import { chunkSteps } from "./chunk-steps.ts";
import { folded } from "./folded-text.ts";
import { MARKED, NONE, ODD, shapeWith, takePlain } from "./plain-chunk.ts";
import { replyLookup, searched } from "./reply-lookup.ts";
import { type Draft, draftOf, take } from "./word-draft.ts";
import type { Word } from "./word-mark.ts";
import { hashWith, NO_LETTERS } from "./word-table.ts";
import type { Hit } from "./wording-index.ts";

/** A reply with everything that is not a word of its speaker taken out, and what the tables know of what remains. */
export interface PlainWords {
  /** One blank between words and at both ends. */
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Offsets into `text` of the blank before each sentence, ascending. */
  readonly sentences: readonly number[];
  /** Offsets into `text` of the words that "your" stands before. */
  readonly yours: readonly number[];
  /** Host names, lower-case, and web addresses that stood in it. */
  readonly hosts: readonly string[];
  readonly urls: readonly string[];
}

/** What is read of one reply; the rest of a longer one is not looked at. */
const MAX_CHARS = 4096;
const BLANK = 32;

const CODES = /^\s*(?:[2-5]\d\d(?![\d.])[ -]*)?(?:[(#]*[245]\.\d{1,3}\.\d{1,3}\)?[ :;-]*)?/;
const UNSPACED_SCRIPT = /[\u0e00-\u0e7f\u2e80-\uffff]/;
/** Postfix, with the sender before it and the answer of his exchanger behind it. */
const SENDER_VERIFIED = /^.{0,400}?\bSender address rejected: (?:undeliverable|unverified) address/is;
const IN_REPLY_TO = /\(in reply to [^)\n]{0,40}\)/gi;

/** Takes codes, addresses, names, numbers and inflections out of a reply, and looks up what remains: what it says. */
export function plainWords(lines: readonly string[]): PlainWords {
  return lookedUp(draftWords(lines));
}

/** The same words, not yet looked up. */
export function draftWords(lines: readonly string[]): Draft<Word> {
  const joined = innermost(uncoded(lines).slice(0, MAX_CHARS));
  return draftFrom(folded(joined.includes("(") ? joined.replace(IN_REPLY_TO, " ; ") : joined));
}

/** Most replies have one line: it need not be joined. */
function uncoded(lines: readonly string[]): string {
  const [first = ""] = lines;
  return lines.length === 1 ? first.replace(CODES, "") : lines.map((line) => line.replace(CODES, "")).join(" ");
}

/** Puts words in their places and finds what the tables know of them. */
export function lookedUp({ words, sentences, yours, hosts, urls }: Draft<Word>): PlainWords {
  const starts: number[] = [];
  let text = " ";
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  return {
    text,
    hits: replyLookup().find({ words, starts, unspaced: UNSPACED_SCRIPT.test(text) }),
    sentences: sentences.map((before) => (starts[before] ?? text.length) - 1),
    yours: yours.map((before) => starts[before] ?? text.length),
    hosts,
    urls,
  };
}

/** Where one server quotes another, the one it quotes knows why; what a receiver heard when it verified the sender is said of him. */
function innermost(text: string): string {
  if (!text.includes("said")) return text;
  const verified = SENDER_VERIFIED.exec(text)?.[0];
  if (verified !== undefined) return verified;
  const quoted = /^.*\bsaid:?\s+[45]\d\d[ -](.{12,})$/s.exec(text)?.[1];
  return quoted === undefined ? text : quoted.replace(CODES, "");
}

/** Chunk by chunk, each letter looked at once: most are words that the tables know, and only the others need a closer look. */
function draftFrom(text: string): Draft<Word> {
  const draft = draftOf(searched);
  const { length } = text;
  let start = 0;
  let shape = NONE;
  let hash = NO_LETTERS;
  for (let at = 0; at <= length; at++) {
    const code = at === length ? BLANK : text.charCodeAt(at);
    if (code > BLANK) {
      shape = shape === ODD ? ODD : shapeWith(shape, code);
      if (shape < MARKED) hash = hashWith(hash, code);
      continue;
    }
    if (shape === ODD) for (const step of chunkSteps(text.slice(start, at))) take(step, draft);
    else if (shape !== NONE) takePlain(text, { start, end: at, shape, hash }, draft);
    start = at + 1;
    shape = NONE;
    hash = NO_LETTERS;
  }
  return draft;
}
