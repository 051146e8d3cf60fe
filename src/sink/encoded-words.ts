/** Reads a header value as people see it: unfolded, encoded words in letters. RFC 2047 §2, §6.2 */
export function decodeWords(value: string): string {
  // Blanks between two encoded words are no part of the text.
  const joined = value.replace(/(\?=)\s+(?==\?[^\s?]+\?[BQbq]\?)/g, "$1");
  return joined.replace(
    /=\?([^\s?]+)\?([BQbq])\?([^\s?]*)\?=/g,
    (whole, charset: string, how: string, text: string) => {
      const bytes = how.toUpperCase() === "B" ? Buffer.from(text, "base64") : quoted(text.replaceAll("_", " "));
      return decodeCharset(bytes, charset) ?? whole;
    },
  );
}

function quoted(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}

/** null when nobody knows the character set. */
function decodeCharset(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset.split("*")[0]).decode(bytes);
  } catch {
    return null;
  }
}
