import { decodeCharset, decodeWords, quoted } from "./encoded-words.ts";

/** What a message says, as its reader sees it. */
export interface MailContent {
  /** Lower-case names, in order of appearance. */
  readonly headers: readonly Header[];
  /** The first text part of each kind. */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly ReceivedAttachment[];
}
export interface Header {
  readonly name: string;
  readonly value: string;
}
export interface ReceivedAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** A message can be nested to any depth, and can hold any number of parts; no honest one does. */
const MAX_DEPTH = 8;
const MAX_PARTS = 200;

/** Takes a message apart. Whatever is broken in it is read as far as it goes. RFC 5322 §2.1, RFC 2046 §5.1 */
export function readMail(raw: Buffer): MailContent {
  const text = raw.toString("latin1").replace(/\r?\n/g, "\n");
  const whole = partOf(text);
  const leaves = leavesOf(whole, 0).slice(0, MAX_PARTS);
  const shown = leaves.filter((part) => nameOf(part) === null);
  return {
    headers: whole.headers.map(({ name, value }) => ({ name, value: decodeWords(value) })),
    text: textOf(shown.find((part) => typeOf(part) === "text/plain")),
    html: textOf(shown.find((part) => typeOf(part) === "text/html")),
    attachments: leaves.flatMap((part) => {
      const name = nameOf(part);
      return name === null ? [] : [{ name, type: typeOf(part), bytes: bytesOf(part).length }];
    }),
  };
}

interface Part {
  readonly headers: readonly Header[];
  readonly body: string;
}

function partOf(text: string): Part {
  const end = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
  const head = end === -1 ? text : text.slice(0, end);
  const body = end === -1 ? "" : text.slice(end === 0 ? 1 : end + 2);
  const lines = head.replace(/\n([ \t])/g, "$1").split("\n");
  const headers = lines.flatMap((line) => {
    const colon = line.indexOf(":");
    if (colon < 1) return [];
    // Header text beyond ASCII is UTF-8. RFC 6532 §3
    const value = Buffer.from(line.slice(colon + 1).trim(), "latin1").toString("utf8");
    return [{ name: line.slice(0, colon).trim().toLowerCase(), value }];
  });
  return { headers, body };
}

function leavesOf(part: Part, depth: number): readonly Part[] {
  const boundary = parameter(part, "content-type", "boundary");
  if (!typeOf(part).startsWith("multipart/") || boundary === null || depth >= MAX_DEPTH) return [part];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`);
  const inner = pieces.slice(1, MAX_PARTS).filter((piece) => !piece.startsWith("--"));
  return inner.flatMap((piece) => leavesOf(partOf(piece.slice(piece.indexOf("\n") + 1)), depth + 1));
}

function typeOf(part: Part): string {
  const type = headerOf(part, "content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  return type === "" ? "text/plain" : type;
}

/** The file name; null for what is part of the text itself. RFC 2183 §2.3, RFC 2231 §4 */
function nameOf(part: Part): string | null {
  const given = parameter(part, "content-disposition", "filename") ?? parameter(part, "content-type", "name");
  if (given !== null) return decodeWords(given);
  const disposition = headerOf(part, "content-disposition")?.toLowerCase() ?? "";
  return disposition.startsWith("attachment") ? "" : null;
}

function parameter(part: Part, header: string, name: string): string | null {
  const value = headerOf(part, header) ?? "";
  const [, charset = "utf-8", extended] =
    new RegExp(`;\\s*${name}\\*(?:0\\*)?=([^';\\s]*)'[^';]*'([^;\\s]*)`, "i").exec(value) ?? [];
  if (extended !== undefined) return decodeCharset(quoted(extended.replaceAll("%", "=")), charset) ?? extended;
  const [, inQuotes, bare] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, "i").exec(value) ?? [];
  return inQuotes ?? bare ?? null;
}

function headerOf({ headers }: Part, name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

function textOf(part: Part | undefined): string {
  if (part === undefined) return "";
  const bytes = bytesOf(part);
  const charset = parameter(part, "content-type", "charset") ?? "utf-8";
  return (decodeCharset(bytes, charset) ?? bytes.toString("latin1")).replaceAll("\r\n", "\n");
}

/** RFC 2045 §6 */
function bytesOf(part: Part): Buffer {
  const encoding = headerOf(part, "content-transfer-encoding")?.toLowerCase() ?? "";
  if (encoding === "base64") return Buffer.from(part.body, "base64");
  if (encoding === "quoted-printable") return quoted(part.body.replace(/=[ \t]*\n/g, ""));
  return Buffer.from(part.body, "latin1");
}
