import type { NotAFailure } from "./failed-recipient.ts";
import type { MailParts } from "./mail-parts.ts";

const SYSTEM =
  /mailer-daemon|postmaster|mail (?:delivery|system|administrator)|delivery (?:sub)?system|^<>$|maildelivery|mmsc|ndr administrator/i;
const COMPLAINT =
  /undeliver|not (?:be )?deliver|non[- ]?(?:delivery|remise)|deliver\w*[ :-]*(?:status|fail|error|problem|notification|delay|report)|failure notice|fail(?:ed|ure)|return(?:ed|ing)\b.{0,20}\b(?:mail|message|to sender)|bounce|could not (?:be )?sen[dt]|mail (?:system )?error|error sending|loop alert|unzustellbar|nicht zugestellt|no se (?:puede|pudo) entregar|エラー|配信|届き|送信できま|rejected|delay|warning/i;
/** A reply with both its codes. RFC 3463 §2 */
const REFUSED = /(?<![\d.])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;
const AUTO_REPLY =
  /^(?:re: ?)?(?:\[?auto(?:matic)?[ -]?(?:re(?:ply|sponse|sponder|spuesta)|antwort|generated)|out of (?:the )?office|vacation\b|away\b|on (?:leave|holiday|vacation)|i am (?:away|out)|abwesenheit|réponse automatique|respuesta automática|自動(?:応答|返信)|不在)/i;

/** Whether a mail is a server's complaint about one that was sent: by its sender, its subject or its shape. */
export function isComplaint(mail: MailParts): boolean {
  if (mail.header("x-failed-recipients") !== "" || isReport(mail.contentType)) return true;
  const system = SYSTEM.test(mail.header("from")) || SYSTEM.test(mail.header("return-path").replace(/\s/g, ""));
  return system || (!isAutoReply(mail) && (COMPLAINT.test(mail.header("subject")) || REFUSED.test(mail.text)));
}

/** What a mail that complains of nothing is. */
export function otherKind(mail: MailParts): NotAFailure {
  return isAutoReply(mail) ? "auto-reply" : "other";
}

/** Somebody's vacation notice. RFC 3834 §5 */
export function isAutoReply(mail: MailParts): boolean {
  if (
    AUTO_REPLY.test(mail.header("subject")) ||
    mail.header("x-autoreply") !== "" ||
    mail.header("x-autorespond") !== ""
  )
    return true;
  const submitted = mail.header("auto-submitted").toLowerCase();
  return (
    submitted.startsWith("auto-replied") && !COMPLAINT.test(mail.header("subject")) && !SYSTEM.test(mail.header("from"))
  );
}

/** RFC 6522 §3 */
function isReport(contentType: string): boolean {
  return (
    /multipart\/report/i.test(contentType) && !/report-type\s*=\s*"?(?:feedback-report|disposition)/i.test(contentType)
  );
}
