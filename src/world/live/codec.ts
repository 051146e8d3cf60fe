import { AUTHENTIC_DATA, type DecodedPacket, decode, encode, RECURSION_DESIRED } from "dns-packet";
import { messageShape } from "./message-shape.ts";
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
  | { readonly is: "failed"; readonly why: DnsFailure }
  /** Too long for UDP. RFC 1035 §4.2.1 */
  | { readonly is: "truncated" }
  /** The server knows no EDNS. RFC 6891 §7 */
  | { readonly is: "edns-refused" }
  /** An answer to something else. */
  | { readonly is: "foreign" }
  /** No DNS message. */
  | { readonly is: "garbled" };

/** What an IPv6 path of the least MTU, 1280, carries unfragmented. RFC 6891 §6.2.3 */
const UDP_BYTES = 1232;
/** Of all sections; a real set of records has a few dozen at most. */
const MAX_RECORDS = 2000;

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
export function encodeQuery({ id, name, type, edns }: Query): Buffer {
  const opt = {
    type: "OPT",
    name: ".",
    udpPayloadSize: UDP_BYTES,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  } as const;
  return encode({
    type: "query",
    id,
    // The second asks to be told whether the signatures were checked, without their being sent along. RFC 6840 §5.7
    flags: RECURSION_DESIRED | AUTHENTIC_DATA,
    questions: [{ type, name, class: "IN" }],
    additionals: edns ? [{ ...opt, options: [] }] : [],
  });
}

/** Reads a message that came from the server asked; never throws. */
export function readMessage(bytes: Buffer, query: Query): Heard {
  if (bytes.length < 12) return { is: "garbled" };
  const flags = bytes.readUInt16BE(2);
  const isResponse = (flags & 0xf800) === 0x8000;
  if (!isResponse || bytes.readUInt16BE(0) !== query.id) return { is: "foreign" };

  const head = decodePart(bytes, { records: false });
  if (head === null) return { is: "garbled" };
  const [asked] = head.questions ?? [];
  const failing = (flags & 0x0f) !== NOERROR && (flags & 0x0f) !== NXDOMAIN;
  // Servers that could not read a question leave it out of their complaint.
  if (asked === undefined ? !failing : !isSame(asked, query)) return { is: "foreign" };
  return head.flag_tc ? { is: "truncated" } : readBody(bytes, query, flags & 0x0f);
}

function readBody(bytes: Buffer, query: Query, lowRcode: number): Heard {
  const shape = messageShape(bytes, MAX_RECORDS);
  const opt = shape?.opt ?? null;
  const rcode = opt === null ? lowRcode : (opt.ttl >>> 24) * 16 + lowRcode;
  if (query.edns && (rcode === FORMERR || rcode === NOTIMP || rcode === BADVERS)) return { is: "edns-refused" };
  if (rcode !== NOERROR && rcode !== NXDOMAIN) return { is: "failed", why: failureOf(rcode, opt?.options) };

  const packet = shape === null ? null : decodePart(bytes, { records: true });
  if (packet === null || decode.bytes !== shape?.bodyEnd) return { is: "failed", why: "dns-malformed" };
  const answer = wireAnswer(query, rcode === NXDOMAIN ? "NXDOMAIN" : "NOERROR", packet);
  return typeof answer === "string" ? { is: "failed", why: answer } : { is: "answer", answer };
}

/** Decodes the question, or the sections before the last: of that only the OPT record matters, and `messageShape` has it. */
function decodePart(bytes: Buffer, { records }: { records: boolean }): DecodedPacket | null {
  const part = Buffer.from(bytes);
  part.fill(0, records ? 10 : 6, 12);
  if (part.readUInt16BE(4) > 1) return null;
  try {
    return decode(part);
  } catch {
    return null;
  }
}

function isSame(asked: { name: string; type: string; class?: string | undefined }, { name, type }: Question): boolean {
  return asked.name.toLowerCase() === name && asked.type === type && asked.class === "IN";
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
