import {
  AUTHENTIC_DATA,
  CHECKING_DISABLED,
  type DecodedPacket,
  decode,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from "dns-packet";
import type { ServerAnswer } from "../../model/server-answer.ts";
import { messageShape } from "./message-shape.ts";
import { queryBytes, repeats } from "./question-bytes.ts";
import { serverAnswer } from "./server-answer.ts";
import { type DnsFailure, type Question, type WireAnswer, wireAnswer } from "./wire-answer.ts";

/** One message to send. */
export interface Query extends Question {
  /** Unpredictable: half of what keeps a forger out. RFC 5452 §9.2 */
  readonly id: number;
  readonly edns: boolean;
}

/** What a message that came in is to a query. */
export type Heard =
  | { readonly is: "answer"; readonly answer: WireAnswer }
  /** What a name server says itself, be it a refusal. */
  | { readonly is: "said"; readonly said: ServerAnswer }
  | { readonly is: "failed"; readonly why: DnsFailure }
  /** Too long for UDP. RFC 1035 §4.2.1 */
  | { readonly is: "truncated" }
  /** The server knows no EDNS. RFC 6891 §7 */
  | { readonly is: "edns-refused" }
  /** An answer to something else. */
  | { readonly is: "foreign" }
  /** No DNS message. */
  | { readonly is: "garbled" };

/** Of all sections; a real set of records has a few dozen at most. */
const MAX_RECORDS = 2000;

const ADDITIONALS_AT = 10;

const NOERROR = 0;
const FORMERR = 1;
const SERVFAIL = 2;
const NXDOMAIN = 3;
const NOTIMP = 4;
const BADVERS = 16;
/** NOTIMP, REFUSED, NOTAUTH, NOTZONE: the server will not do it for us, whatever the answer is. */
const REFUSALS: ReadonlySet<number> = new Set([NOTIMP, 5, 9, 10]);
/** Extended errors that say "the signatures do not fit" (bogus to no NSEC). RFC 8914 §4.7 to §4.13 */
const BOGUS: ReadonlySet<number> = new Set([6, 7, 8, 9, 10, 11, 12]);

/** Writes the query, for UDP or, after its length, for TCP. */
export function encodeQuery(query: Query): Buffer {
  return queryBytes(query, { id: query.id, flags: flagsOf(query.as), edns: query.edns });
}

/** AD in a question asks to be told whether the signatures were checked, without their being sent along. RFC 6840 §5.7 */
function flagsOf(as: Question["as"]): number {
  if (as === "server") return 0;
  return RECURSION_DESIRED | (as === "unchecked" ? CHECKING_DISABLED : AUTHENTIC_DATA);
}

/** Reads a message that came from the server asked; never throws. */
export function readMessage(bytes: Buffer, query: Query): Heard {
  if (bytes.length < 12) return { is: "garbled" };
  const flags = bytes.readUInt16BE(2);
  const isResponse = (flags & 0xf800) === 0x8000;
  if (!isResponse || bytes.readUInt16BE(0) !== query.id) return { is: "foreign" };

  const repeated = repeats(bytes, query);
  if (repeated === "unreadable") return { is: "garbled" };
  const failing = (flags & 0x0f) !== NOERROR && (flags & 0x0f) !== NXDOMAIN;
  // Servers that could not read a question leave it out of their complaint.
  if (repeated === "absent" ? !failing : repeated === "no") return { is: "foreign" };
  return (flags & TRUNCATED_RESPONSE) !== 0 ? { is: "truncated" } : readBody(bytes, query, flags & 0x0f);
}

function readBody(bytes: Buffer, query: Query, lowRcode: number): Heard {
  const shape = messageShape(bytes, MAX_RECORDS);
  const opt = shape?.opt ?? null;
  const rcode = opt === null ? lowRcode : (opt.ttl >>> 24) * 16 + lowRcode;
  if (query.edns && (rcode === FORMERR || rcode === NOTIMP || rcode === BADVERS)) return { is: "edns-refused" };
  if (query.as !== "server" && rcode !== NOERROR && rcode !== NXDOMAIN)
    return { is: "failed", why: failureOf(rcode, opt?.options) };

  const packet = shape === null ? null : decodeBody(bytes);
  if (packet === null || decode.bytes !== shape?.bodyEnd) return { is: "failed", why: "dns-malformed" };
  if (query.as === "server") return { is: "said", said: serverAnswer(query, rcode, packet) };
  const answer = wireAnswer(query, rcode === NXDOMAIN ? "NXDOMAIN" : "NOERROR", packet);
  return typeof answer === "string" ? { is: "failed", why: answer } : { is: "answer", answer };
}

/** Decodes the sections before the last: of that only the OPT record matters, and `messageShape` has it. */
function decodeBody(bytes: Buffer): DecodedPacket | null {
  const additionals = bytes.readUInt16BE(ADDITIONALS_AT);
  bytes.writeUInt16BE(0, ADDITIONALS_AT);
  try {
    return decode(bytes);
  } catch {
    return null;
  } finally {
    bytes.writeUInt16BE(additionals, ADDITIONALS_AT);
  }
}

function failureOf(rcode: number, options: Buffer | undefined): DnsFailure {
  if (REFUSALS.has(rcode)) return "dns-refused";
  if (rcode === FORMERR) return "dns-malformed";
  return rcode === SERVFAIL && isBogus(options ?? Buffer.alloc(0)) ? "dns-bogus" : "dns-servfail";
}

/** Whether an extended error among the options blames DNSSEC. RFC 8914 §2 */
function isBogus(options: Buffer): boolean {
  for (let at = 0; at + 4 <= options.length; ) {
    const end = at + 4 + options.readUInt16BE(at + 2);
    if (options.readUInt16BE(at) === 15 && end >= at + 6 && end <= options.length) {
      if (BOGUS.has(options.readUInt16BE(at + 4))) return true;
    }
    at = end;
  }
  return false;
}
