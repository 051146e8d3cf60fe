import { fingerprintOf } from "./fingerprint.ts";
import { isForeign } from "./foreign-program.ts";
import { textOf } from "./line-text.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogMemory } from "./log-memory.ts";
import { four, fourAt } from "./plain-bytes.ts";
import { readPostfix } from "./postfix.ts";
import { postfixRefusal } from "./postfix-refusal.ts";
import { stamps } from "./stamps.ts";

/**
 * Reads the lines of a log of Postfix without making text of those that make up most of it: who connected, what was delivered,
 * what entered and left the queue. "text": not surely a line of Postfix.
 */
type ReadBytes = (bytes: Buffer, start: number, end: number) => LogEvent | null | "text";

const SPACE = 0x20;
const COLON = 0x3a;
const MORE = 0x3e;
const BRACKET = 0x5b;
/** "Mar  1 04:05:06". */
const BSD_STAMP = 15;
/** Names of hosts and programs are no longer. */
const MAX_WORD = 255;
const MIN_ID = 5;
const MAX_ID = 20;
const MAX_ADDRESS = 320;
/** A power of two. */
const KNOWN = 16_384;
const [POST, FIX] = [four("postfix/"), four("fix/")];
/** "from=<…>, size=…" */
const [FROM, OPENS] = [four("from=<"), four("om=<")];
const [ENDS, SIZE] = [four(">, size="), four("ize=")];
const TO = four("to=<");
const [REMOVED, OVED] = [four("removed"), four("oved")];
/** "status=sent", after a space. */
const [STATUS, EQUALS, SENT] = [four("status="), four("tus="), four("sent")];
const BEFORE_STATUS = "to=<>, relay=none, delay=0, delays=0/0/0/0,".length;
/** Only what begins with these letters can tell more: "reject:", "milter-reject:", "proxy-reject:". */
const [REJECT, MILTER, PROXY] = [four("reject"), four("milter"), four("proxy")];

/** Begins with what is remembered; only a few bytes of each line are looked at. */
export function postfixBytes(memory: LogMemory): ReadBytes {
  const senders: string[] = Array.from({ length: KNOWN }, () => "");
  const stampOf = stamps();
  return (bytes, start, end) => {
    const stampEnd = bytes[start + BSD_STAMP] === SPACE ? start + BSD_STAMP : ahead(bytes, SPACE, start, end);
    if (stampEnd === -1) return "text";
    const program = ahead(bytes, SPACE, stampEnd + 1, end) + 1;
    const text = program === 0 ? -1 : postfixText(bytes, program, end);
    if (text === -1) return program > 0 && isForeign(bytes, start, program) ? null : "text";
    const colon = idEnd(bytes, text, end);
    // "connect from host[...]", "disconnect from …": no queue id.
    if (colon === -1) return null;
    const word = colon + 2;
    const begin = fourAt(bytes, word);
    if (begin === TO) {
      if (isSent(bytes, word, end)) return null;
    } else if (begin === FROM) {
      const event = queued(bytes, { key: fingerprintOf(bytes, text, colon), start, stampEnd, word }, end);
      if (event !== "text") return event;
    } else if (begin === REMOVED && fourAt(bytes, word + 3) === OVED && end === word + 7) {
      memory.forgetKey(fingerprintOf(bytes, text, colon));
      return null;
    } else if (begin !== REJECT && begin !== MILTER && begin !== PROXY) return null;
    const at = stampOf(bytes, start, stampEnd);
    if (at === null) return "text";
    const refusal = begin === REJECT ? postfixRefusal(bytes, { at, text, word }, end) : null;
    return refusal ?? readPostfix({ at, program: "postfix", text: textOf(bytes, text, end) }, memory);
  };

  /** "4F1A2B3C4D: from=<alice@acme.example>, size=…" */
  function queued(bytes: Buffer, { key, start, stampEnd, word }: Place, end: number): LogEvent | null | "text" {
    const sender = word + 6;
    const after = fourAt(bytes, word + 2) === OPENS ? senderEnd(bytes, sender, end) : -1;
    if (after === -1) return "text";
    const at = stampOf(bytes, start, stampEnd);
    if (at === null) return "text";
    const name = known(senders, bytes, sender, after);
    return memory.learnKey(key, name) ? { kind: "message", at, sender: name } : null;
  }
}

interface Place {
  readonly key: number;
  readonly start: number;
  readonly stampEnd: number;
  readonly word: number;
}

/** Where the text of a line of Postfix begins, whose program's name begins at `program`; -1: it is not one, or not surely. */
function postfixText(bytes: Buffer, program: number, end: number): number {
  if (fourAt(bytes, program) !== POST || fourAt(bytes, program + 4) !== FIX) return -1;
  const after = program + 8;
  for (let at = after; at < end && at < after + MAX_WORD; at += 1) {
    const byte = bytes[at];
    if (byte === SPACE) return -1;
    if (byte === COLON) return at + 2;
    if (byte === BRACKET) {
      const text = ahead(bytes, COLON, at, end);
      return text === -1 || bytes[text + 2] === BRACKET ? -1 : text + 2;
    }
  }
  return -1;
}

/** Where the queue id ends with its colon; -1: there is none. */
function idEnd(bytes: Buffer, start: number, end: number): number {
  const last = Math.min(end, start + MAX_ID + 1);
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === COLON) return at - start >= MIN_ID && bytes[at + 1] === SPACE ? at : -1;
    const isIdLetter =
      (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (!isIdLetter) return -1;
  }
  return -1;
}

/** Where the sender's address ends; -1: not as Postfix' queue manager writes it, or not in ASCII. */
function senderEnd(bytes: Buffer, start: number, end: number): number {
  const last = Math.min(end, start + MAX_ADDRESS);
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === MORE) return fourAt(bytes, at) === ENDS && fourAt(bytes, at + 4) === SIZE ? at : -1;
    if (byte > 0x7e) return -1;
  }
  return -1;
}

/** The same few senders come again and again: their names are made once. */
function known(names: string[], bytes: Buffer, start: number, end: number): string {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  const place = (hash ^ (hash >>> 15)) & (KNOWN - 1);
  const name = names[place];
  if (name !== undefined && isName(name, bytes, start, end)) return name;
  const fresh = bytes.toString("latin1", start, end);
  names[place] = fresh;
  return fresh;
}

function isName(name: string, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (bytes[at] !== name.charCodeAt(at - start)) return false;
  return true;
}

/** Whether the first status that is told is that it was sent. Relay, delays and status code stand before it. */
function isSent(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start + BEFORE_STATUS; at < end; at += 1) {
    if (bytes[at] !== SPACE || fourAt(bytes, at + 1) !== STATUS || fourAt(bytes, at + 4) !== EQUALS) continue;
    return fourAt(bytes, at + 8) === SENT;
  }
  return false;
}

/** The first such byte; -1 when none is near. */
function ahead(bytes: Buffer, wanted: number, start: number, end: number): number {
  const last = Math.min(end, start + MAX_WORD);
  for (let at = start; at < last; at += 1) if (bytes[at] === wanted) return at;
  return -1;
}
