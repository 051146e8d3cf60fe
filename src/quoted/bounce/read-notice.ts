import { isNonEmpty, type RemoteText } from "../../model/scalars.ts";
import { readPasted } from "../read-pasted.ts";
import { answersFor, same, tellingOf } from "./answers.ts";
import { blocksIn } from "./blocks.ts";
import type { Bounce, FailedRecipient, NoFailure, NotAFailure } from "./failed-recipient.ts";
import type { MailParts } from "./mail-parts.ts";
import { isAutoReply, isComplaint, otherKind } from "./notice-kind.ts";
import { type NoticeText, noticeText } from "./notice-text.ts";
import { ADDRESSES, isOther, readerOf, recipientsOf } from "./recipients-of.ts";
import { sesNotification } from "./ses-notification.ts";
import { type ReportedRecipient, statusReport } from "./status-report.ts";

const MAX_RECIPIENTS = 1000;
/** How a notice says that it is only a warning. */
const STILL_TRIED =
  /warning (?:message )?only|only a warning|just a warning|advisory[- ]only|do not need to resend|will (?:be retried|continue (?:to (?:be )?(?:tr|retr|attempt)|trying))|delivery attempts will continue|not yet been delivered|(?:delivery|message) (?:has been |is )?(?:delayed|postponed)|still being retried|will keep trying|zustellung (?:ist |wurde )?verz[öo]gert|wird weiterhin versucht|a été retardée|se ha retrasado|配信が遅延|будут продолжены/i;
/** RFC 3464 §2.3.3 */
const GOOD = new Set(["delivered", "relayed", "expanded"]);

/** Reads a notice that was taken apart: whom it tells of, and what was said of each. Total. */
export function readNotice(mail: MailParts, notice: NoticeText = noticeText(mail.text)): Bounce {
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

/** A mail that reports no failure, with how it begins. */
export function noFailure(why: NotAFailure, recipient: string | null, mail: MailParts): NoFailure {
  const begins = mail.text.split("\n").filter((line) => line.trim() !== "");
  const lines = begins.slice(0, 4).map((line) => line.slice(0, 500) as RemoteText);
  return {
    kind: "none",
    why,
    recipient: remote(recipient),
    words: [mail.header("subject").slice(0, 500) as RemoteText, ...lines],
  };
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

function isWarning({ words }: NoticeText): boolean {
  return words.some((line) => STILL_TRIED.test(line));
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
  return mail.header("from").match(ADDRESSES)?.[0] ?? null;
}

function remote(text: string | null): RemoteText | null {
  return text === null || text === "" ? null : (text.slice(0, 320) as RemoteText);
}
