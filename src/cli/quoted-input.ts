import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable, type Transform } from "node:stream";
import { setImmediate } from "node:timers/promises";
import zlib, { createGunzip } from "node:zlib";
import { isLogLine } from "../quoted/mail-log.ts";
import { type Shape, shapeOf } from "../quoted/shape.ts";
import { asUsageError, decode } from "./files.ts";
import { oldestFirst } from "./oldest-first.ts";
import { UsageError } from "./usage-error.ts";

/** Something to explain: a file or a pipe, what it seems to be, and its bytes. */
export interface QuotedInput {
  readonly name: string;
  readonly shape: Shape;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Not one of several: its name goes without saying. */
  readonly isAlone: boolean;
}

/** Enough to tell a mail from a log; mails can begin with very long heads. */
const MAX_HEAD = 64 * 1024;
const MAX_DEPTH = 8;
/** Large pieces: logs are read by the gigabyte. */
const PIECE = 256 * 1024;
const BREATH = 16;

/** The files of a folder, in order, without those that are hidden. */
export async function filesBelow(path: string, depth = 0): Promise<readonly string[]> {
  const found = await stat(path);
  if (!found.isDirectory()) return [path];
  if (depth >= MAX_DEPTH) return [];
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
  const names = entries.filter((entry) => entry.isFile() || entry.isDirectory()).map(({ name }) => name);
  const below: string[] = [];
  for (const name of oldestFirst(names.sort())) below.push(...(await filesBelow(join(path, name), depth + 1)));
  return below;
}

/** Opens a file. */
export async function openFile(path: string, name = basename(path)): Promise<QuotedInput> {
  if (await isPlainLog(path)) return { name, shape: "log", bytes: lentPieces(path), isAlone: true };
  return recognised(name, contents(path));
}

/** What cannot be read is complained of where it is read. */
async function isPlainLog(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  // The beginning of a pipe can be read only once.
  if (found?.isFile() !== true) return false;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const head = Buffer.alloc(MAX_HEAD);
    const { bytesRead } = await file.read(head, 0, MAX_HEAD);
    return shapeOf(decode(head.subarray(0, bytesRead))) === "log";
  } finally {
    await file.close();
  }
}

/** Reads as much of a stream as tells what it is, unpacked when it was packed; nothing of it is lost. */
export async function recognised(name: string, bytes: AsyncIterable<Uint8Array>): Promise<QuotedInput> {
  const source = unpacked(name, bytes)[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < MAX_HEAD && !isTold(held, size)) {
    const next = await source.next();
    if (next.done === true) break;
    held.push(next.value);
    size += next.value.length;
  }
  return { name, shape: shapeOf(decode(Buffer.concat(held))), bytes: joined(held, source), isAlone: true };
}

/** A pipe that somebody types into is answered line by line: only what begins like a mail or a log is waited for. */
function isTold(held: readonly Uint8Array[], size: number): boolean {
  if (size === 0) return false;
  const head = Buffer.concat(held).toString("latin1");
  const [first = "", ...rest] = head.split("\n");
  if (rest.length === 0) return false;
  if (/^(?:>?From \S|[A-Za-z][A-Za-z0-9-]{0,60}:|\s*$)/.test(first)) return /\S\r?\n\r?\n/.test(head);
  return !isLogLine(first) || rest.length > 2;
}

async function* joined(held: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* held;
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  } finally {
    // Who reads only the beginning leaves a file open behind it.
    await source.return?.();
  }
}

/**
 * The same file from its beginning, each piece in the same memory, and so only lent until the next is asked for: a gigabyte of pieces
 * that wait to be collected would fill the memory instead.
 */
async function* lentPieces(path: string): AsyncIterable<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    for (let pieces = 1; ; pieces += 1) {
      // To ask another thread for each piece takes longer than to read it; now and then somebody may want to break this off.
      if (pieces % BREATH === 0) await setImmediate();
      const size = readSync(file, piece, 0, PIECE, null);
      if (size === 0) return;
      yield piece.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

async function* contents(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE });
  } catch (error) {
    throw asUsageError("unreadable", path, error);
  }
}

/** Unpackers other than Node's own: their first bytes, and what unpacks to standard output. */
const PACKED = [
  { magic: [0x28, 0xb5, 0x2f, 0xfd], program: "zstdcat" },
  { magic: [0x42, 0x5a, 0x68], program: "bzcat" },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], program: "xzcat" },
] as const;

/** Logs are kept packed: RFC 1952 §2.3.1 and RFC 8878 §3.1.1 tell by the first bytes. */
async function* unpacked(name: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done === true) return;
  const whole = joined([first.value], source);
  const unpacker = unpackerFor(first.value, name);
  if (unpacker === null) return yield* whole;
  try {
    yield* Readable.from(whole).pipe(unpacker);
  } catch (error) {
    throw asUsageError("unreadable", name, error);
  }
}

/** Null: not packed. Newer Nodes unpack zstd, none unpacks bzip2 or xz. */
function unpackerFor(head: Uint8Array, file: string): Transform | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return createGunzip();
  const packed = PACKED.find(({ magic }) => magic.every((byte, at) => head[at] === byte));
  if (packed === undefined) return null;
  const create: unknown = Reflect.get(zlib, "createZstdDecompress");
  if (packed.program === "zstdcat" && typeof create === "function") return Reflect.apply(create, zlib, []);
  throw new UsageError("packed", { file, command: `${packed.program} ${file} | mxray explain -` });
}
