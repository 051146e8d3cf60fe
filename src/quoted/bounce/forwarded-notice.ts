import type { MailParts } from "./mail-parts.ts";

/** How mail programs write the sender of a mail that they forward, in the languages they speak. */
const FROM =
  /^[\s*>]{0,20}(?:from|von|de|da|van|från|fra|od|от|送信元|差出人|发件人|寄件者|보낸 ?사람)\s?\*?\s?[:：]\s?\*?\s?(.*)$/i;
const TO = /^[\s*>]{0,20}(?:to|an|à|a|para|aan|till|til|do|кому|宛先|收件人|받는 ?사람)\s?\*?\s?[:：]\s?\*?\s?(.*)$/i;
const SUBJECT =
  /^[\s*>]{0,20}(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|主题|主旨|제목)\s?\*?\s?[:：]\s?(.*)$/i;
/** Who sends notices. */
const SENDER =
  /mailer-daemon|postmaster|mail (?:delivery|system|administrator)|delivery (?:sub)?system|maildelivery|microsoft ?(?:outlook|exchange)|system administrator/i;
const MAX_LINES = 400;
const MAX_HEAD = 20;

/** The notice that somebody forwarded or quoted in a mail, or pasted with its head; null when the text holds none. */
export function forwardedNotice(text: string): MailParts | null {
  const lines = text.split(/\r\n?|\n/, MAX_LINES);
  const start = lines.findIndex((line) => SENDER.test(FROM.exec(line)?.[1] ?? ""));
  if (start === -1) return null;
  const length = lines.slice(start, start + MAX_HEAD).findIndex((line) => line.replace(/[>\s]/g, "") === "");
  if (length === -1) return null;
  // Some programs put the subject or the date first.
  const head = lines.slice(Math.max(0, start - 3), start + length);
  const body = text
    .split(/\r\n?|\n/)
    .slice(start + length)
    .join("\n");
  return bareNotice(body, { from: fieldIn(FROM, head), to: fieldIn(TO, head), subject: fieldIn(SUBJECT, head) });
}

/** A notice of which only the words are known, and what is told of its head: without one, some mail system wrote it. */
export function bareNotice(
  text: string,
  head: Head = { from: "Mail Delivery System", to: "", subject: "" },
): MailParts {
  const fields = new Map(Object.entries(head));
  return {
    header: (name) => fields.get(name) ?? "",
    contentType: "",
    text,
    reports: [],
    feedback: [],
    originals: [],
    carried: [],
  };
}

interface Head {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

function fieldIn(field: RegExp, head: readonly string[]): string {
  return head.map((line) => field.exec(line)?.[1] ?? "").find((value) => value !== "") ?? "";
}
