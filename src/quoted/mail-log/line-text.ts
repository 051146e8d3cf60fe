/** What is read of one line: nothing that a mail server logs is longer. */
export const MAX_LINE = 4096;

/** The text of bytes. Old logs are often no UTF-8: then every byte is a Latin-1 letter, so that nothing is lost. */
export function textOf(bytes: Buffer, start: number, end: number): string {
  const last = Math.min(end, start + MAX_LINE);
  for (let at = start; at < last; at += 1) if ((bytes[at] ?? 0) > 0x7f) return decoded(bytes.subarray(start, last));
  return bytes.toString("latin1", start, last);
}

function decoded(line: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return line.toString("latin1");
  }
}
