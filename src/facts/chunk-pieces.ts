/** What a reply says without a blank in it, in parts: words, what stands for a thing, and ends of sentences. */
export interface Piece {
  readonly kind: "words" | "mailbox" | "address" | "link" | "name" | "stop";
  readonly text: string;
}

const PIECE = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"')\]]{1,400}|www\.[^\s<>"')\]]{1,400})`,
    String.raw`([^\s<>()"'[\]:;,=|@]{1,64}@[^\s<>()"'[\]:;,=|@]{1,255})`,
    String.raw`((?:IPv6:)?(?=[0-9a-f]{0,4}:[0-9a-f]{0,4}:)[0-9a-f:.]{3,45}(?![\w-])|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?(?!\d|\.\d))`,
    String.raw`((?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,8}[a-z][a-z0-9-]{1,20}(?![\w-]))`,
    String.raw`([\p{L}\p{N}\p{M}]+(?:['’"´\u0060][a-z]{1,2}(?![\p{L}\p{N}]))?)`,
    String.raw`(?:[.;!?|。](?=\s|$|[A-Z])|…)`,
  ].join("|"),
  "giu",
);

/**
 * Takes a chunk between two blanks apart; what is neither a word nor a thing nor a stop is left out. `replace` rather than
 * `matchAll`, which would copy the expression for every chunk.
 */
export function chunkPieces(chunk: string): readonly Piece[] {
  const found: Piece[] = [];
  chunk.replace(PIECE, (text, link, mailbox, address, name, plain) => {
    if (plain !== undefined) found.push({ kind: "words", text });
    else if (mailbox !== undefined) found.push({ kind: "mailbox", text });
    else if (address !== undefined) found.push({ kind: "address", text });
    else if (link !== undefined) found.push({ kind: "link", text });
    else if (name !== undefined) found.push({ kind: "name", text });
    else found.push({ kind: "stop", text });
    return "";
  });
  return found;
}
