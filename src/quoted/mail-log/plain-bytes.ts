const LESS = 0x3c;
const MORE = 0x3e;
const MAX_ADDRESS = 320;

/** Where the first such byte stands; -1: nowhere before `end`, or behind one that is no printable ASCII. */
export function plainUntil(bytes: Uint8Array, wanted: number, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === wanted) return at;
    if (byte < 0x20 || byte > 0x7e) return -1;
  }
  return -1;
}

/** Whether all of it is printable ASCII. */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 || byte > 0x7e) return false;
  }
  return true;
}

/** Where an address in angle brackets ends; -1: nowhere near, or it is no address in ASCII. */
export function addressEnd(bytes: Uint8Array, start: number, end: number): number {
  const close = plainUntil(bytes, MORE, start, Math.min(end, start + MAX_ADDRESS));
  return close !== -1 && plainUntil(bytes, LESS, start, close) === -1 ? close : -1;
}

/** Whether these letters stand there. */
export function begins(bytes: Uint8Array, word: readonly number[], start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
}

/** The bytes of ASCII text. */
export function letters(text: string): readonly number[] {
  return [...Buffer.from(text, "latin1")];
}

/** The first four letters of a word as one number: comparing numbers costs less than going through letters, also in compiling it. */
export function four(word: string): number {
  return fourAt(Buffer.from(word, "latin1"), 0);
}

/** The four letters that stand there. */
export function fourAt(bytes: Uint8Array, start: number): number {
  return (
    (bytes[start] ?? 0) |
    ((bytes[start + 1] ?? 0) << 8) |
    ((bytes[start + 2] ?? 0) << 16) |
    ((bytes[start + 3] ?? 0) << 24)
  );
}
