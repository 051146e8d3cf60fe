import type { RecordType } from "../world.ts";
import type { Question } from "./wire-answer.ts";

/** RFC 1035 §3.2.2, RFC 3596 §2.1, RFC 2782, RFC 6698 §7.1 */
const CODES: Readonly<Record<RecordType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  TLSA: 52,
};
const INTERNET = 1;
const HEADER_BYTES = 12;
/** An OPT record that takes answers of up to 1232 bytes, what an IPv6 path of the least MTU carries unfragmented. RFC 6891 §6.1.2, §6.2.3 */
const OPT = Buffer.from("00002904d0000000000000", "hex");
const DOT = 0x2e;

/** What the head of a query says, and whether it ends in an OPT record. RFC 1035 §4.1.1, RFC 6891 §6.1.1 */
export interface Header {
  readonly id: number;
  readonly flags: number;
  readonly edns: boolean;
}

/**
 * Writes a query of one question. By hand, for it is the same few bytes each time, and the message library takes longer over
 * them than the kernel over sending them.
 */
export function queryBytes({ name, type }: Question, { id, flags, edns }: Header): Buffer {
  const end = HEADER_BYTES + name.length + 2;
  const bytes = Buffer.allocUnsafe(end + 4 + (edns ? OPT.length : 0));
  bytes.writeUInt16BE(id, 0);
  bytes.writeUInt16BE(flags, 2);
  bytes.writeUInt32BE(0x0001_0000, 4);
  bytes.writeUInt32BE(edns ? 1 : 0, 8);
  bytes.write(name, HEADER_BYTES + 1, "latin1");
  let start = HEADER_BYTES;
  for (let at = start + 1; at < end; at += 1) {
    if (at < end - 1 && bytes[at] !== DOT) continue;
    bytes[start] = at - start - 1;
    start = at;
  }
  bytes[end - 1] = 0;
  bytes.writeUInt16BE(CODES[type], end);
  bytes.writeUInt16BE(INTERNET, end + 2);
  if (edns) OPT.copy(bytes, end + 4);
  return bytes;
}

/** Whether a message repeats the question, letter case aside; absent: it holds none; unreadable: it holds several, or half of one. RFC 1035 §4.1.2 */
export function repeats(bytes: Buffer, { name, type }: Question): "yes" | "no" | "absent" | "unreadable" {
  const questions = bytes.readUInt16BE(4);
  if (questions !== 1) return questions === 0 ? "absent" : "unreadable";
  const end = HEADER_BYTES + name.length + 2;
  let next = HEADER_BYTES;
  for (let at = HEADER_BYTES; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return "unreadable";
    if (at === next) {
      if (byte >= 0x40) return "unreadable";
      if ((at === end - 1) !== (byte === 0)) return "no";
      if (at > HEADER_BYTES && byte !== 0 && name.charCodeAt(at - HEADER_BYTES - 1) !== DOT) return "no";
      next = at + 1 + byte;
    } else if (lower(byte) !== name.charCodeAt(at - HEADER_BYTES - 1)) return "no";
  }
  if (next !== end) return "no";
  if (bytes.length < end + 4) return "unreadable";
  return bytes.readUInt16BE(end) === CODES[type] && bytes.readUInt16BE(end + 2) === INTERNET ? "yes" : "no";
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}
