import { isNonEmpty, type RemoteText } from "../../model/scalars.ts";
import { readPasted } from "../read-pasted.ts";
import { answersFor, same, tellingOf } from "./answers.ts";
import { type Block, blocksIn } from "./blocks.ts";
import type { Bounce, FailedRecipient, NoFailure, NotAFailure } from "./failed-recipient.ts";
import { type MailParts, mailParts } from "./mail-parts.ts";
import { isAutoReply, isComplaint, otherKind } from "./notice-kind.ts";
import { type NoticeText, noticeText } from "./notice-text.ts";
import { sesNotification } from "./ses-notification.ts";
import { type ReportedRecipient, statusReport } from "./status-report.ts";

const MAX_RECIPIENTS = 1000;
const ADDRESS = /[^\s<>"'()[\],;:]{1,64}@[^\s<>"'()[\],;:]{1,255}/g;
/** RFC 3464 §2.3.3 */
const GOOD = new Set(["delivered", "relayed", "expanded"]);

/** Reads a mail that came back: whom it did not reach, and what was said of each. Total. */
export async function readBounce(raw: Uint8Array): Promise<Bounce> {
  const mail = await mailParts(raw);
  if (mail === null) return { kind: "none", why: "other", recipient: null, words: ["" as RemoteText] };
  const [feedback] = mail.feedback;
  if (feedback !== undefined || isFeedback(mail)) return noFailure("feedback", complained(feedback ?? "", mail), mail);
  return read(mail, noticeText(mail.text));
}

function read(mail: MailParts, notice: NoticeText): Bounce {
  const ses = sesNotification(mail.text);
  if (ses?.kind === "complaint") return noFailure("feedback", ses.recipients[0]?.recipient ?? null, mail);
  const all = mail.text.includes("Final-Recipient:") ? [...mail.reports, mail.text] : mail.reports;
  const reported = [...(ses?.recipients ?? []), ...all.flatMap(statusReport)].slice(0, MAX_RECIPIENTS);
  const bad = reported.filter(({ action }) => !GOOD.has(action));
  const [good] = reported;
  if (good !== undefined && bad.length === 0) {
    const wording = good.diagnostic === "" ? {} : { wording: readPasted(good.diagnostic).wording };
    return { ...noFailure("delivered", good.recipient, mail), ...wording };
  }
  if (bad.length === 0 && (isAutoReply(mail) || !isComplaint(mail)))
    return noFailure(otherKind(mail), sender(mail), mail);
  const failed = bad.length > 0 ? ofReport(bad, mail, notice) : ofText(mail, notice);
  return isNonEmpty(failed) ? { kind: "failure", failed } : noFailure("other", null, mail);
}

function noFailure(why: NotAFailure, recipient: string | null, mail: MailParts): NoFailure {
  const begins = mail.text.split("\n").filter((line) => line.trim() !== "");
  const lines = begins.slice(0, 4).map((line) => line.slice(0, 500) as RemoteText);
  return {
    kind: "none",
    why,
    recipient: remote(recipient),
    words: [mail.header("subject").slice(0, 500) as RemoteText, ...lines],
  };
}

/** Whose mailbox the complaint is from, where the report does not hide it. RFC 5965 §3.2 */
function complained(feedback: string, mail: MailParts): string | null {
  const named = field(feedback, "original-rcpt-to") ?? field(feedback, "removal-recipient");
  return named ?? field(mail.originals.join("\n"), "to");
}

function ofReport(
  reported: readonly ReportedRecipient[],
  mail: MailParts,
  notice: NoticeText,
): readonly FailedRecipient[] {
  const blocks = blocksIn(
    notice.words,
    (address) => reported.length === 1 || reported.some(({ recipient }) => same(address, recipient)),
  );
  const telling = tellingOf(blocks, notice.words);
  const once = reported.filter(
    ({ recipient }, at) => recipient === null || reported.findIndex((other) => other.recipient === recipient) === at,
  );
  return once.map((one) => {
    const address = /^[^@]+@./.test(one.recipient ?? "") ? one.recipient : null;
    // Some name the file of a mailbox, or its host alone: another part of the notice may know better.
    const told = address === null && reported.length === 1 ? recipientsOf(mail, notice)[0] : undefined;
    const recipient = address ?? told ?? one.recipient;
    return {
      recipient: remote(recipient),
      action: one.action === "delayed" ? "delayed" : "failed",
      status: one.status,
      remoteServer: remote(one.remoteServer),
      reportingServer: remote(one.reportingServer),
      answers: answersFor({ ...one, recipient }, telling),
    };
  });
}

function ofText(mail: MailParts, notice: NoticeText): readonly FailedRecipient[] {
  const others = blocksIn(notice.words, (address) => isOther(address, mail));
  const isUnnamed = recipientsOf(mail, notice, others).length === 0;
  // Who writes to himself is told of himself.
  const blocks = isUnnamed ? blocksIn(notice.words, (address) => same(address, readerOf(mail))) : others;
  const recipients = recipientsOf(mail, notice, blocks);
  const telling = tellingOf(blocks, notice.words);
  const action = isWarning(notice) ? "delayed" : "failed";
  const known: readonly (string | null)[] = recipients.length === 0 ? [null] : recipients;
  return known.map((recipient) => {
    const answers = answersFor({ recipient, diagnostic: "", status: null, remoteServer: null }, telling);
    return {
      recipient: remote(recipient),
      action,
      status: answers[0].wording.enhanced,
      remoteServer: answers[0].server ?? null,
      reportingServer: remote(senderDomain(mail)),
      answers,
    };
  });
}

/** The recipients by the surest sign there is: those the text speaks of, a header field, the mail that is returned. */
function recipientsOf(mail: MailParts, notice: NoticeText, blocks: readonly Block[] = []): readonly string[] {
  const named = unique(blocks.map(({ recipient }) => recipient));
  if (named.length > 0) return named;
  const listed = unique(mail.header("x-failed-recipients").match(ADDRESS) ?? []);
  if (listed.length > 0) return listed;
  const originals = [...mail.originals, notice.returned.join("\n")];
  const to = originals.map((original) => /^[ \t]*(?:x-envelope-)?to:(.*(?:\n[ \t].*)*)/im.exec(original)?.[1] ?? "");
  return unique(to.join("\n").match(ADDRESS) ?? []).slice(0, 1);
}

function unique(addresses: readonly string[]): readonly string[] {
  return addresses
    .filter((one, at) => addresses.findIndex((other) => same(one, other)) === at)
    .slice(0, MAX_RECIPIENTS);
}

/** The notice's own sender and reader are no recipients of what came back. */
function isOther(address: string, mail: MailParts): boolean {
  if (/^(?:mailer-daemon|postmaster)@/i.test(address) && !mail.originals.some((text) => text.includes(address)))
    return false;
  const ends = `${mail.header("from")} ${mail.header("to")} ${mail.header("return-path")}`.match(ADDRESS) ?? [];
  return !ends.some((end) => same(end, address)) || same(address, mail.header("x-failed-recipients"));
}

function readerOf(mail: MailParts): string | null {
  return mail.header("to").match(ADDRESS)?.[0] ?? null;
}

function isWarning({ words }: NoticeText): boolean {
  return words.some((line) =>
    /warning message only|do not need to resend|will (?:be retried|continue to (?:be )?(?:tr|retr))|delivery (?:has been |is )?delayed/i.test(
      line,
    ),
  );
}

function isFeedback(mail: MailParts): boolean {
  return /report-type\s*=\s*"?feedback-report/i.test(mail.contentType);
}

/** Whoever answers by himself is the recipient of the mail he answers. */
function sender(mail: MailParts): string | null {
  return isAutoReply(mail) ? addressOf(mail) : null;
}

function senderDomain(mail: MailParts): string | null {
  const address = addressOf(mail);
  return address === null ? null : address.slice(address.indexOf("@") + 1).toLowerCase();
}

function addressOf(mail: MailParts): string | null {
  return mail.header("from").match(ADDRESS)?.[0] ?? null;
}

function field(text: string, name: string): string | null {
  const value = new RegExp(`^${name}:[ \\t]*<?([^\\s<>]{1,320})`, "im").exec(text)?.[1];
  return value ?? null;
}

function remote(text: string | null): RemoteText | null {
  return text === null || text === "" ? null : (text.slice(0, 320) as RemoteText);
}
