import type { RemoteText } from "../../model/scalars.ts";
import type { Bounce } from "./failed-recipient.ts";
import { forwardedNotice } from "./forwarded-notice.ts";
import { type MailParts, mailParts } from "./mail-parts.ts";
import { isComplaint, isFromSystem } from "./notice-kind.ts";
import { noFailure, readNotice } from "./read-notice.ts";

/** Reads a mail that came back: whom it did not reach, and what was said of each. Total. */
export async function readBounce(raw: Uint8Array): Promise<Bounce> {
  const mail = await mailParts(raw);
  if (mail === null) return { kind: "none", why: "other", recipient: null, words: ["" as RemoteText] };
  const [feedback] = mail.feedback;
  if (feedback !== undefined || isFeedback(mail)) return noFailure("feedback", complained(feedback ?? "", mail), mail);
  return readNotice(noticeIn(mail));
}

/** The notice itself where a person sends it on: attached, or in the words. */
function noticeIn(mail: MailParts): MailParts {
  if (isFromSystem(mail) || mail.reports.length > 0) return mail;
  const attached = mail.carried.find(isComplaint);
  return attached ?? forwardedNotice(mail.text) ?? mail;
}

function isFeedback(mail: MailParts): boolean {
  return /report-type\s*=\s*"?feedback-report/i.test(mail.contentType);
}

/** Whose mailbox the complaint is from, where the report does not hide it. RFC 5965 §3.2 */
function complained(feedback: string, mail: MailParts): string | null {
  const named = field(feedback, "original-rcpt-to") ?? field(feedback, "removal-recipient");
  return named ?? field(mail.originals.join("\n"), "to");
}

function field(text: string, name: string): string | null {
  const value = new RegExp(`^${name}:[ \\t]*<?([^\\s<>]{1,320})`, "im").exec(text)?.[1];
  return value ?? null;
}
