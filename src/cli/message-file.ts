import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Call } from "./call.ts";
import { readBytes } from "./files.ts";
import { UsageError } from "./usage-error.ts";

/** A message that the user gave as an example of the sender's mail. */
export interface GivenMessage {
  readonly bytes: Uint8Array;
  /** The first 16 hexadecimal digits of its SHA-256: what a report may hold of it. */
  readonly digest: string;
}

const HEADER_BYTES = 1 << 20;

/** Reads the file of `--message`; null without one. What is no mail message is said in one line. RFC 5322 §3.6 */
export async function readMessage({ flags, io }: Call): Promise<GivenMessage | null> {
  const file = flags.one("message");
  if (file === undefined) return null;
  const bytes = await readBytes(resolve(io.cwd, file));
  const [header = "", ...rest] = Buffer.from(bytes.subarray(0, HEADER_BYTES))
    .toString("latin1")
    .split(/\r?\n\r?\n/, 2);
  if (rest.length === 0 || !/^from[ \t]*:/im.test(header))
    throw new UsageError("notMessage", { flag: "--message", file });
  return { bytes, digest: createHash("sha256").update(bytes).digest("hex").slice(0, 16) };
}
