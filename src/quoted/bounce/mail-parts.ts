import { type Attachment, type ParsedMail, simpleParser } from "mailparser";

/** The parts of a mail that a bounce is told by. */
export interface MailParts {
  /** The value of a header field of the notice itself; "" when it has none. */
  header(name: string): string;
  readonly contentType: string;
  /** What people are meant to read. */
  readonly text: string;
  /** The bodies of message/delivery-status. RFC 3464 §2.1 */
  readonly reports: readonly string[];
  /** The bodies of message/feedback-report. RFC 5965 §3 */
  readonly feedback: readonly string[];
  /** The mail that came back, or its head. RFC 6522 §3 */
  readonly originals: readonly string[];
  /** Notices that hang on it, as somebody forwards them. */
  readonly carried: readonly MailParts[];
}

/** No honest notice is longer than its head and the first part of what it returns. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_PART = 256 * 1024;
const MAX_DEPTH = 3;
const MAX_HEAD = 16 * 1024;
/** The head of a mail that another server wrote about one that failed. */
const NOTICE = /^(?:from:.{0,200}(?:mailer-daemon|postmaster|microsoftexchange)|x-failed-recipients:)/im;
const OPTIONS = {
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  keepCidLinks: true,
  checksumAlgo: false,
  maxChildNodes: 200,
} as const;

/** Takes a mail apart; null when that cannot be done at all. */
export async function mailParts(raw: Uint8Array): Promise<MailParts | null> {
  return parts(normalised(raw), 0);
}

/** Old stores write bare carriage returns, doubled ones, and the separator line of their mbox. */
function normalised(raw: Uint8Array): string {
  const text = Buffer.from(raw.subarray(0, MAX_BYTES)).toString("latin1");
  return text
    .replace(/\r+\n?/g, (end) => (end.endsWith("\n") ? "\n" : "\n".repeat(end.length)))
    .replace(/^\s+/, "")
    .replace(/^>?From [^\n]*\n/, "");
}

async function parts(text: string, depth: number): Promise<MailParts | null> {
  const mail = await parsed(text);
  if (mail === null) return null;
  const inner = (await Promise.all(mail.attachments.filter(isMail).map((part) => nested(part, depth)))).filter(
    (part) => part !== null,
  );
  const notice = [mail.text ?? "", ...mail.attachments.filter(isNamedText).map(({ content }) => decoded(content))]
    .join("\n")
    .trim();
  const own = bodies(mail, /^message\/(?:global-)?delivery-status$/i);
  const html = mail.html === false ? "" : (mail.html ?? "");
  const shown = notice === "" && html !== "" ? withoutTags(html) : notice;
  const lost = shown === "" && mail.attachments.length === 0;
  return {
    header: (name) => headerOf(mail, name),
    contentType: headerOf(mail, "content-type"),
    // A boundary that never comes hides everything: then all below the head is the notice.
    text: lost ? text.slice(text.indexOf("\n\n") + 1, MAX_PART) : shown,
    // A mail that comes back may be a report itself: what it tells was known before.
    reports: own.length > 0 ? own : inner.flatMap((part) => part.reports),
    feedback: bodies(mail, /^message\/feedback-report$/i),
    carried: inner,
    originals: bodies(mail, /^(?:message\/(?:rfc822|global|partial)|(?:text|message)\/(?:rfc822-|global-)headers)/i),
  };
}

/** A report can be wrapped in the notice of another server, which forwarded it. */
async function nested({ content }: Attachment, depth: number): Promise<MailParts | null> {
  if (depth >= MAX_DEPTH) return null;
  const text = content.subarray(0, MAX_BYTES).toString("latin1");
  return /delivery-status/i.test(text) || NOTICE.test(text.slice(0, MAX_HEAD)) ? parts(text, depth + 1) : null;
}

async function parsed(text: string): Promise<ParsedMail | null> {
  try {
    return await simpleParser(Buffer.from(text, "latin1"), OPTIONS);
  } catch {
    return null;
  }
}

function isMail({ contentType }: Attachment): boolean {
  return /^message\/(?:rfc822|global)$/i.test(contentType);
}

/** Some servers put the notice itself into an attached text. */
function isNamedText({ contentType, filename, content }: Attachment): boolean {
  return (
    /^text\/plain$/i.test(contentType) &&
    /^(?:details|notification|report)/i.test(filename ?? "") &&
    content.length < MAX_PART
  );
}

function bodies(mail: ParsedMail, type: RegExp): readonly string[] {
  return mail.attachments.filter(({ contentType }) => type.test(contentType)).map(({ content }) => decoded(content));
}

/** Report fields are ASCII by rule, and anything by habit. RFC 6533 §3 */
function decoded(content: Uint8Array): string {
  const bytes = content.subarray(0, MAX_PART);
  if (bytes.includes(0x1b)) return new TextDecoder("iso-2022-jp").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

function headerOf({ headerLines }: ParsedMail, name: string): string {
  const line = headerLines.find(({ key }) => key === name)?.line ?? "";
  return line
    .slice(line.indexOf(":") + 1)
    .replace(/\s*\n\s+/g, " ")
    .trim()
    .slice(0, 4096);
}

function withoutTags(html: string): string {
  return withoutStyle(html.slice(0, MAX_PART))
    .replace(/<(?:br|p|div|tr|li|h\d|pre)\b[^<>]{0,2000}>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&nbsp;/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ");
}

/** What a browser does not show; one pass, whatever is left open. */
function withoutStyle(html: string): string {
  const small = html.toLowerCase();
  let shown = "";
  let at = 0;
  for (let start = small.indexOf("<style"); start !== -1; start = small.indexOf("<style", at)) {
    const end = small.indexOf("</style", start);
    if (end === -1) break;
    shown += html.slice(at, start);
    at = end;
  }
  return shown + html.slice(at);
}
