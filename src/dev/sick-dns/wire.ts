import { decode } from "dns-packet";

/** A query, taken apart as far as an answer to it needs. RFC 1035 §4.1 */
export interface Asked {
  readonly id: number;
  /** Lower case, without the final dot. */
  readonly name: string;
  readonly type: string;
  readonly hasEdns: boolean;
  /** The question section as it came. */
  readonly question: Buffer;
}

const HEADER_BYTES = 12;
/** A pointer to the name that was asked for, which stands right after the header. RFC 1035 §4.1.4 */
export const ASKED_NAME = Buffer.of(0xc0, HEADER_BYTES);
/** QR, RD and RA: what a resolver answers with. */
export const RESPONSE = 0x8180;
/** The TC bit of the flags. RFC 1035 §4.1.1 */
export const TRUNCATED = 0x0200;
export const TYPE = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, TXT: 16 } as const;
export const CLASS = { IN: 1, CHAOS: 3 } as const;

/** Takes a query apart; null for what is none. */
export function asked(query: Buffer): Asked | null {
  try {
    const { id = 0, questions = [], additionals = [] } = decode(query);
    const [first] = questions;
    if (first === undefined) return null;
    const end = HEADER_BYTES + nameBytes(first.name).length + 4;
    const hasEdns = additionals.some(({ type }) => type === "OPT");
    return {
      id,
      name: first.name.toLowerCase(),
      type: first.type,
      hasEdns,
      question: query.subarray(HEADER_BYTES, end),
    };
  } catch {
    return null;
  }
}

/** What a message is made of; what is left out is as a healthy server has it. */
export interface Parts {
  readonly id?: number;
  readonly flags?: number;
  readonly question?: Buffer;
  readonly answers?: readonly Buffer[];
  readonly authorities?: readonly Buffer[];
  /** In the header, whatever stands in the message. */
  readonly answerCount?: number;
}

/** Writes an answer to the query out of parts that need not fit each other. */
export function message(to: Asked, parts: Parts = {}): Buffer {
  const { answers = [], authorities = [], question = to.question } = parts;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(parts.id ?? to.id, 0);
  header.writeUInt16BE(parts.flags ?? RESPONSE, 2);
  header.writeUInt16BE(question.length > 0 ? 1 : 0, 4);
  header.writeUInt16BE(parts.answerCount ?? answers.length, 6);
  header.writeUInt16BE(authorities.length, 8);
  return Buffer.concat([header, question, ...answers, ...authorities]);
}

/** What may be wrong with a record beside its data. */
export interface RecordParts {
  readonly owner?: Buffer;
  readonly class?: number;
  /** In the header of the record, whatever follows. */
  readonly length?: number;
}

/** Writes one record, by default of the name that was asked for. RFC 1035 §3.2.1 */
export function record(type: number, data: Buffer, parts: RecordParts = {}): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(parts.class ?? CLASS.IN, 2);
  head.writeUInt32BE(60, 4);
  head.writeUInt16BE(parts.length ?? data.length, 8);
  return Buffer.concat([parts.owner ?? ASKED_NAME, head, data]);
}

/** A name as labels, uncompressed. RFC 1035 §3.1 */
export function nameBytes(name: string): Buffer {
  const labels = name.split(".").filter((label) => label !== "");
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label)])),
    Buffer.of(0),
  ]);
}

/** The data of an MX record. RFC 1035 §3.3.9 */
export function mx(preference: number, host: string): Buffer {
  return Buffer.concat([Buffer.of(preference >> 8, preference & 0xff), nameBytes(host)]);
}

/** As many strings of 255 bytes as the text fills. RFC 1035 §3.3.14 */
export function txt(text: string): Buffer {
  const bytes = Buffer.from(text);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const part = bytes.subarray(at, at + 255);
    parts.push(Buffer.of(part.length), part);
  }
  return Buffer.concat(parts);
}

/** A message with its length before it, or with a length that lies. RFC 1035 §4.2.2 */
export function framed(bytes: Buffer, length: number = bytes.length): Buffer {
  return Buffer.concat([Buffer.of(length >> 8, length & 0xff), bytes]);
}
