/** Writes the little of ASN.1 that a certificate needs, in DER. ITU-T X.690 */
export const der = {
  sequence: (...parts: readonly Buffer[]) => tagged(0x30, ...parts),
  set: (...parts: readonly Buffer[]) => tagged(0x31, ...parts),
  octets: (bytes: Buffer) => tagged(0x04, bytes),
  bits: (bytes: Buffer) => tagged(0x03, Buffer.of(0), bytes),
  text: (text: string) => tagged(0x0c, Buffer.from(text, "utf8")),
  yes: () => tagged(0x01, Buffer.of(0xff)),
  integer,
  objectId,
  time,
  /** A constructed context-specific element: `[number]`. */
  context: (number: number, ...parts: readonly Buffer[]) => tagged(0xa0 | number, ...parts),
  /** A primitive context-specific element with raw content. */
  plain: (number: number, bytes: Buffer) => tagged(0x80 | number, bytes),
};

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

function length(count: number): Buffer {
  if (count < 0x80) return Buffer.of(count);
  if (count < 0x100) return Buffer.of(0x81, count);
  return Buffer.of(0x82, count >> 8, count & 0xff);
}

/** A positive integer in the fewest bytes: a leading zero only where it keeps the sign bit clear. X.690 §8.3.2 */
function integer(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Buffer.of(0) : bytes.subarray(start);
  return tagged(0x02, (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits);
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): readonly number[] {
  const digits = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

/** UTCTime, as certificates have it until 2049. RFC 5280 §4.1.2.5.1 */
function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\D/g, "");
  return tagged(0x17, Buffer.from(`${digits.slice(2, 14)}Z`, "ascii"));
}
