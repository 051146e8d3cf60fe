import { decode } from "./files.ts";
import { UsageError } from "./usage-error.ts";

const LIMIT_MB = 64;
const NEWLINE = 0x0a;

/** All of a stream, capped: nothing worth reading is longer. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > LIMIT_MB * 1024 * 1024) {
      throw new UsageError("unreadable", { file: "-", limit: LIMIT_MB }, { reason: "tooLarge" });
    }
    pieces.push(piece);
  }
  return decode(Buffer.concat(pieces));
}

/** The lines of a stream, each as soon as it is there; an endless line is cut where it grows past all sense. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let held: Uint8Array = new Uint8Array(0);
  for await (const piece of stream) {
    let rest = held.length === 0 ? piece : Buffer.concat([held, piece]);
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      yield lineOf(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
    if (rest.length > LIMIT_MB * 1024 * 1024) {
      throw new UsageError("unreadable", { file: "-", limit: LIMIT_MB }, { reason: "tooLarge" });
    }
    held = rest;
  }
  if (held.length > 0) yield lineOf(held);
}

function lineOf(bytes: Uint8Array): string {
  return decode(bytes).replace(/\r$/, "");
}

/** The first of a stream, as it is: a mail's notice stands at its beginning. */
export async function readUpTo(stream: AsyncIterable<Uint8Array>, limit = 4 * 1024 * 1024): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size >= limit) break;
  }
  return Buffer.concat(pieces).subarray(0, limit);
}
