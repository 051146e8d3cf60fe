/** Where the parts of a message lie, as far as it can be told without knowing record types. */
export interface MessageShape {
  /** The offset after the authority section. */
  readonly bodyEnd: number;
  /** The OPT record's TTL field and options. RFC 6891 §6.1.2 */
  readonly opt: { readonly ttl: number; readonly options: Buffer } | null;
}

const HEADER_BYTES = 12;
const OPT = 41;
/** A and AAAA: what else calls itself so would be read past its end. */
const FIXED_BYTES: Readonly<Record<number, number>> = { 1: 4, 28: 16 };

/**
 * Walks over a message and checks that every record lies within it, RFC 1035 §4.1; null when one does not, or there are
 * too many. Done before decoding, for the decoder believes the counts and takes a record cut short for a whole one.
 */
export function messageShape(bytes: Buffer, maxRecords: number): MessageShape | null {
  if (bytes.length < HEADER_BYTES) return null;
  const questions = bytes.readUInt16BE(4);
  const body = bytes.readUInt16BE(6) + bytes.readUInt16BE(8);
  const all = body + bytes.readUInt16BE(10);
  if (questions > 1 || all > maxRecords) return null;

  let at = questions === 0 ? HEADER_BYTES : skipName(bytes, HEADER_BYTES) + 4;
  let bodyEnd = at;
  let opt: MessageShape["opt"] = null;
  for (let index = 0; index < all; index += 1) {
    const head = skipName(bytes, at);
    if (head + 10 > bytes.length) return null;
    const type = bytes.readUInt16BE(head);
    const length = bytes.readUInt16BE(head + 8);
    at = head + 10 + length;
    if (at > bytes.length || (FIXED_BYTES[type] ?? length) !== length) return null;
    if (index < body) bodyEnd = at;
    else if (type === OPT) opt = { ttl: bytes.readUInt32BE(head + 4), options: bytes.subarray(head + 10, at) };
  }
  return at <= bytes.length ? { bodyEnd, opt } : null;
}

/** The offset after the name there; beyond any message when the name does not end in this one. RFC 1035 §4.1.4 */
function skipName(bytes: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return Number.POSITIVE_INFINITY;
    if (length === 0) return at + 1;
    if (length >= 0xc0) return at + 2;
    if (length >= 0x40) return Number.POSITIVE_INFINITY;
    at += length + 1;
  }
}
