import { isUtf8 } from "node:buffer";
import type { RemoteText } from "../model/scalars.ts";

/** Reads bytes the other side sent as text: UTF-8 when they are that, else Latin-1, which has a character for every byte. */
export function remoteText(bytes: Uint8Array): RemoteText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString(isUtf8(buffer) ? "utf8" : "latin1") as RemoteText;
}

/** Shortens bytes to a limit without leaving half a UTF-8 character at the end. RFC 3629 §3 */
export function cutBytes(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length <= limit) return bytes;
  let end = limit;
  for (let back = 0; back < 3 && end > 0 && isContinuation(bytes[end]); back += 1) end -= 1;
  return bytes.subarray(0, isContinuation(bytes[end]) ? limit : end);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
