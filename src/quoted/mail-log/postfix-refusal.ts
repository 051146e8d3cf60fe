import { MAX_LINE } from "./line-text.ts";
import type { LoggedFailure } from "./log-event.ts";
import { addressEnd, begins, isPlain, letters, plainUntil } from "./plain-bytes.ts";

/** Where the text of a line stands, and in it the word after its queue id. */
interface Place {
  readonly at: string;
  readonly text: number;
  readonly word: number;
}

const SPACE = 0x20;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const NOQUEUE = letters("NOQUEUE:");
const REFUSED = letters("reject: RCPT from ");
const FROM = letters("; from=<");
const TO = letters("> to=<");
const PROTO = letters("> proto=");
const MAX_CLIENT = 300;
const MAX_PROTO = 400;

/**
 * "NOQUEUE: reject: RCPT from mail.example.net[192.0.2.1]: 554 5.7.1 …; from=<a@example.net> to=<b@example.org> proto=ESMTP
 * helo=<x>": on a server that is found by spammers most failures are this, and nothing but its words and names is made into text.
 * Null: it is anything else, or not in ASCII, and has to be read as text.
 */
export function postfixRefusal(bytes: Buffer, { at, text, word }: Place, end: number): LoggedFailure | null {
  if (!begins(bytes, NOQUEUE, text) || !begins(bytes, REFUSED, word) || end - text > MAX_LINE) return null;
  const client = word + REFUSED.length;
  const clientEnd = plainUntil(bytes, SPACE, client, end) - 1;
  if (bytes[clientEnd] !== COLON || clientEnd <= client || clientEnd - client > MAX_CLIENT) return null;
  const said = clientEnd + 2;
  const saidEnd = wordsEnd(bytes, said, end);
  if (saidEnd === -1) return null;
  const from = saidEnd + FROM.length;
  const fromEnd = addressEnd(bytes, from, end);
  if (fromEnd === -1) return null;
  const to = begins(bytes, TO, fromEnd) ? fromEnd + TO.length : -1;
  const last = to === -1 ? fromEnd : addressEnd(bytes, to, end);
  if (last === -1 || !isEnvelopeEnd(bytes, last, end)) return null;
  return {
    kind: "failure",
    at,
    queueId: null,
    sender: bytes.toString("latin1", from, fromEnd),
    recipient: to === -1 ? null : bytes.toString("latin1", to, last),
    action: "rejected",
    server: null,
    text: bytes.toString("latin1", said, saidEnd),
    status: null,
  };
}

/** Where what was said ends and the envelope begins; -1: nowhere. */
function wordsEnd(bytes: Buffer, start: number, end: number): number {
  let at = plainUntil(bytes, SEMICOLON, start, end);
  while (at !== -1 && !begins(bytes, FROM, at)) at = plainUntil(bytes, SEMICOLON, at + 1, end);
  return at;
}

function isEnvelopeEnd(bytes: Buffer, address: number, end: number): boolean {
  if (address + 1 === end) return true;
  const proto = address + PROTO.length;
  return begins(bytes, PROTO, address) && end - proto <= MAX_PROTO && isPlain(bytes, proto, end);
}
