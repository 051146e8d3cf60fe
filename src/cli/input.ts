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
  for await (const lines of readLineGroups(stream)) yield* lines;
}

/** The same by the piece they came in: to wait for each of a million lines would take longer than most of what is done with it. */
export async function* readLineGroups(stream: AsyncIterable<Uint8Array>): AsyncIterable<readonly string[]> {
  let held: Uint8Array = new Uint8Array(0);
  for await (const piece of stream) {
    const all = held.length === 0 ? piece : Buffer.concat([held, piece]);
    const end = all.lastIndexOf(NEWLINE);
    if (end !== -1) yield linesOf(all.subarray(0, end));
    held = all.subarray(end + 1);
    if (held.length > LIMIT_MB * 1024 * 1024) {
      throw new UsageError("unreadable", { file: "-", limit: LIMIT_MB }, { reason: "tooLarge" });
    }
  }
  if (held.length > 0) yield [lineOf(held)];
}

/** Each line has its own charset, and perhaps its own byte order mark; of most pieces all of it is plain UTF-8. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const text = utf8(bytes);
  if (text !== null && !text.includes("\ufeff")) return text.split("\n").map(withoutReturn);
  const lines: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(lineOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  lines.push(lineOf(bytes.subarray(start)));
  return lines;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineOf(bytes: Uint8Array): string {
  return withoutReturn(decode(bytes));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
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
