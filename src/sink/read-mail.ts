import libmime from "libmime";
import { type ParsedMail, simpleParser } from "mailparser";

/** What a message says, as its reader sees it. */
export interface MailContent {
  /** Lower-case names, in order of appearance. */
  readonly headers: readonly Header[];
  /** All text parts of each kind, but for those that are attached; "" when there is none. */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly ReceivedAttachment[];
}
/** One header field, its name in lower case, its value decoded. */
export interface Header {
  readonly name: string;
  readonly value: string;
}
/** An attachment by its description; its content is not kept. */
export interface ReceivedAttachment {
  /** "" when its sender gave it no name. RFC 2183 §2.3, RFC 2231 §4 */
  readonly name: string;
  readonly type: string;
  /** Its size once decoded. */
  readonly bytes: number;
}

/** A message can hold any number of parts; no honest one holds so many. */
const MAX_PARTS = 2000;
/** Octets; too few to hold more than MAX_PARTS. */
const BEGINNING = 8 * 1024;
const OPTIONS = {
  // What is forwarded or reported is not what this message says itself.
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  keepCidLinks: true,
  checksumAlgo: false,
  maxChildNodes: MAX_PARTS,
} as const;

/** Takes a message apart. Whatever is broken in it is read as far as it goes. RFC 5322 §2.1, RFC 2046 §5.1 */
export async function readMail(raw: Buffer): Promise<MailContent> {
  const mail = await parsed(raw);
  return {
    headers: headersOf(mail),
    text: mail.text ?? "",
    html: mail.html === false ? "" : (mail.html ?? ""),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? "",
      type: contentType,
      bytes: content.length,
    })),
  };
}

/** What is beyond all measure is read by its beginning alone. */
async function parsed(raw: Buffer): Promise<ParsedMail> {
  try {
    return await simpleParser(raw, OPTIONS);
  } catch {
    return simpleParser(raw.subarray(0, BEGINNING), OPTIONS);
  }
}

function headersOf({ headerLines }: ParsedMail): readonly Header[] {
  return headerLines.flatMap(({ key, line }) => {
    const colon = line.indexOf(":");
    if (colon < 1) return [];
    // Header text beyond ASCII is UTF-8. RFC 6532 §3
    const value = Buffer.from(line.slice(colon + 1), "latin1").toString("utf8");
    return [{ name: key, value: libmime.decodeWords(value.replace(/\r?\n(?=[ \t])/g, "").trim()) }];
  });
}
