import { isUtf8 } from "node:buffer";
import type { RemoteText } from "../model/scalars.ts";

/**
 * Joins the strings of one TXT record without blanks, as RFC 7208 §3.3 has it; before decoding, for a character may be
 * cut in two by the 255-byte limit. UTF-8 when the bytes are that, else Latin-1: no byte is lost either way.
 */
export function joinTxt(strings: readonly Uint8Array[]): RemoteText {
  const bytes = new Uint8Array(strings.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of strings) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return decode(bytes) as RemoteText;
}

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  return isUtf8(bytes) ? UTF8.decode(bytes) : latin1(bytes);
}

/** Byte by code point; TextDecoder's "latin1" is windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const MAX_STRING = 255;

/** Writes a TXT record as a zone file holds it: in quotes, and in several strings where one would be too long. RFC 1035 §3.3, §5.1 */
export function quotedTxt(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += MAX_STRING) parts.push(`"${text.slice(at, at + MAX_STRING)}"`);
  return parts.join(" ");
}
