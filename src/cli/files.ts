import { randomBytes } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./usage-error.ts";

const LIMIT_MB = 64;

/** Reads a text file the user named; what stands in the way is said in one line. */
export async function readText(file: string): Promise<string> {
  return decode(await readBytes(file));
}

/** Reads a file the user named as it is. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > LIMIT_MB * 1024 * 1024)
      throw new UsageError("unreadable", { file, limit: LIMIT_MB }, { reason: "tooLarge" });
    return await readFile(file);
  } catch (error) {
    throw asUsageError("unreadable", file, error);
  }
}

/** Bounces and logs are often no UTF-8: then every byte is a Latin-1 letter, so that nothing is lost. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeWhole(path: string, text: string): Promise<void> {
  if (await isDevice(path)) return writeDevice(path, text);
  const file = await linkedTo(path);
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(beside, "wx", 0o666);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw asUsageError("unwritable", file, error);
  }
}

async function writeDevice(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw asUsageError("unwritable", path, error);
  }
}

/** What a link leads to is replaced, not the link. */
async function linkedTo(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** /dev/null and named pipes are written to, not replaced. */
async function isDevice(file: string): Promise<boolean> {
  try {
    const found = await stat(file);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

const REASONS = { ENOENT: "noSuchFile", EISDIR: "isFolder", EACCES: "noPermission", EPERM: "noPermission" } as const;

/** The system's error number in words; anything else is our own bug and rises. */
export function asUsageError(key: "unreadable" | "unwritable", file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const { code } = error;
  const known = Object.entries(REASONS).find(([name]) => name === code)?.[1];
  return new UsageError(key, { file, reason: code }, known === undefined ? {} : { reason: known });
}
