import type { LogEvent, LogMemory } from "./log-event.ts";

/**
 * Reads the lines that make up most of a log of Postfix without making text of them: who connected, what was delivered, what
 * entered and left the queue. "text": the line may tell more, or is not surely one of these.
 */
type ReadBytes = (bytes: Buffer, start: number, end: number) => LogEvent | null | "text";

const SPACE = 0x20;
const COLON = 0x3a;
const MORE = 0x3e;
const BRACKET = 0x5b;
const SLASH = 0x2f;
/** "Mar  1 04:05:06". */
const BSD_STAMP = 15;
/** Names of hosts and programs are no longer. */
const MAX_WORD = 255;
const MAX_ADDRESS = 320;
/** A power of two. */
const KNOWN = 16_384;
const POSTFIX = letters("postfix");
const FROM = letters("from=<");
const SIZE = letters(">, size=");
const TO = letters("to=<");
const REMOVED = letters("removed");
const REJECTS = ["reject:", "milter-reject:", "proxy-reject:"].map(letters);
const STATUS = Buffer.from(" status=", "latin1");
const SENT = letters("sent");

/** Begins with what is remembered; only a few bytes of each line are looked at. */
export function postfixBytes(memory: LogMemory): ReadBytes {
  const senders: string[] = Array.from({ length: KNOWN }, () => "");
  let stamp = "";
  /** Many lines are written in one second. */
  function stampOf(bytes: Buffer, start: number): string {
    for (let at = 0; at < BSD_STAMP; at += 1) {
      if (bytes[start + at] !== stamp.charCodeAt(at)) {
        stamp = bytes.toString("latin1", start, start + BSD_STAMP);
        return stamp;
      }
    }
    return stamp;
  }
  return (bytes, start, end) => {
    const text = postfixText(bytes, start, end);
    if (text === -1) return "text";
    const colon = ahead(bytes, COLON, text, end);
    // "connect from host[...]", "disconnect from …": no queue id.
    if (colon === -1) return null;
    const word = colon + 2;
    if (begins(bytes, TO, word)) return begins(bytes, SENT, afterStatus(bytes, word, end)) ? null : "text";
    if (REJECTS.some((reject) => begins(bytes, reject, word))) return "text";
    if (begins(bytes, REMOVED, word)) {
      memory.forget(bytes.toString("latin1", text, colon));
      return null;
    }
    if (!begins(bytes, FROM, word)) return null;
    const after = senderEnd(bytes, word + FROM.length, end);
    if (after === -1 || bytes[start + BSD_STAMP] !== SPACE) return "text";
    const sender = known(senders, bytes, word + FROM.length, after);
    if (!memory.learn(bytes.toString("latin1", text, colon), sender)) return null;
    return { kind: "message", at: stampOf(bytes, start), sender };
  };
}

/** Where the text of a line of Postfix begins; -1: it is not one, or not surely. */
function postfixText(bytes: Buffer, start: number, end: number): number {
  const host = (bytes[start + BSD_STAMP] === SPACE ? start + BSD_STAMP : ahead(bytes, SPACE, start, end)) + 1;
  if (host === 0) return -1;
  const program = ahead(bytes, SPACE, host, end) + 1;
  const after = program + POSTFIX.length;
  if (program === 0 || bytes[after] !== SLASH || !begins(bytes, POSTFIX, program)) return -1;
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

/** Where the sender's address ends; -1: not as Postfix' queue manager writes it, or not in ASCII. */
function senderEnd(bytes: Buffer, start: number, end: number): number {
  const last = Math.min(end, start + MAX_ADDRESS);
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === MORE) return begins(bytes, SIZE, at) ? at : -1;
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

function afterStatus(bytes: Buffer, start: number, end: number): number {
  const status = bytes.indexOf(STATUS, start);
  return status === -1 || status > end ? end : status + STATUS.length;
}

/** The first such byte; -1 when none is near. */
function ahead(bytes: Buffer, wanted: number, start: number, end: number): number {
  const last = Math.min(end, start + MAX_WORD);
  for (let at = start; at < last; at += 1) if (bytes[at] === wanted) return at;
  return -1;
}

function begins(bytes: Buffer, word: readonly number[], start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
}

function letters(text: string): readonly number[] {
  return [...Buffer.from(text, "latin1")];
}
