import type { NotAFailure } from "./failed-recipient.ts";
import type { MailParts } from "./mail-parts.ts";

const SYSTEM =
  /mailer-daemon|postmaster|mail (?:delivery|system|administrator)|delivery (?:sub)?system|^<>$|maildelivery|mmsc|ndr administrator/i;
const COMPLAINT =
  /undeliver|not (?:be )?deliver|non[- ]?(?:delivery|remise)|deliver\w*[ :-]*(?:status|fail|error|problem|notification|delay|report)|failure notice|fail(?:ed|ure)|return(?:ed|ing)\b.{0,20}\b(?:mail|message|to sender)|bounce|could not (?:be )?sen[dt]|mail (?:system )?error|error sending|loop alert|unzustellbar|nicht zugestellt|no se (?:puede|pudo) entregar|エラー|配信|届き|送信できま|rejected|delay|warning/i;
/** Subjects that nobody but a mail system writes. */
const TITLE =
  /^\W{0,4}(?:undeliver(?:able|ed)|undelivered mail|failure notice|failure delivery|returned mail|delivery status notification|mail (?:delivery )?fail|mail system error|loop alert|unzustellbar|non remis|no se puede entregar|non recapitabile|onbestelbaar)/i;
/** A reply with both its codes. RFC 3463 §2 */
const REFUSED = /(?<![\d.])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;
const CODED = /^[\s"'(<[]{0,10}[45]\d\d[ -]|(?:said|replied|returned|responded|error|code|smtp)\W{1,10}[45]\d\d[ -]/im;
/** What programs write that hold a mail back until its sender has answered. */
const CHALLENGE =
  /(?:requires|needs) (?:your )?(?:verification|confirmation)|(?:verify|confirm|prove) that you are (?:a |not )|(?:confirm|verify) your (?:message|e-?mail)|held until you (?:confirm|reply|verify)|to complete (?:this|the) verification/i;
/** What a notice speaks of, and a parcel service does not. */
const MAIL =
  /messag|e-?mail|\bmail(?:box)?\b|recipient|address\(?e?s?\)?|nachricht|empfänger|destinat|mensaje|mensag|correo|courriel|bericht|ontvanger|wiadomo|meddeland|zpráv|письм|сообщени|адрес|メール|宛先|メッセージ|邮件|郵件|收件|메일|수신/i;
const MAX_ASKED = 4000;
const MAX_LINES = 400;
const MAX_LINE = 1000;
const AUTO_REPLY =
  /^(?:re: ?)?(?:\[?auto(?:matic)?[ -]?(?:re(?:ply|sponse|sponder|spuesta)|antwort|generated)|out of (?:the )?office|vacation\b|away\b|on (?:leave|holiday|vacation)|i am (?:away|out)|abwesen|automatische (?:antwort|beantwoording)|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori (?:sede|ufficio)|resposta automática|ausência|afwezig|automatisch antwoord|automatiskt svar|automatisk svar|автоответ|автоматический ответ|自動(?:応答|返信)|自动(?:答复|回复)|不在)/i;

/** What a notice is told by, in the languages that Exchange, Gmail and the providers write. */
const TELLS =
  /(?:could ?n[o'’]t|can ?n[o'’]t|cannot|was ?n[o'’]t|has not|not yet|unable to|failed to)(?: yet)?(?: be| been)?(?: deliver| sent)|could not be delivered|(?:automatically|has been) rejected|delivery (?:to|has|of|status)\b.{0,60}(?:fail|delay)|undeliver(?:able|ed)|did not reach|failed permanently|address(?:es|\(es\))? (?:had|failed|not found)|nachrichtenzustellung|nicht .{0,100}zugestellt|unzustellbar|recapit|n['’]a pas (?:pu |été )|n['’]est pas parvenu|échec de la remise|entreg(?:ar|ado|ue)|bezorg|доставлен|доставку|配信|届き|传递到|未送达|投递失败|退回|退信|無法傳遞|전송|전달/i;
/** Whether a mail is a server's complaint about one that was sent: by its sender, its subject or its shape. */
export function isComplaint(mail: MailParts): boolean {
  if (mail.header("x-failed-recipients") !== "" || isReport(mail.contentType)) return true;
  return isFromSystem(mail) || (!isAutoReply(mail) && (isTitled(mail) || REFUSED.test(mail.text)));
}

/** A subject alone proves nothing: a parcel can be delayed, too, and a payment rejected. */
function isTitled({ header, text, originals }: MailParts): boolean {
  const subject = header("subject");
  if (TITLE.test(subject)) return true;
  if (!COMPLAINT.test(subject)) return false;
  if (originals.length > 0 || CODED.test(text)) return true;
  return MAIL.test(text.slice(0, MAX_ASKED)) && text.split("\n", MAX_LINES).some(tellsOfFailure);
}

/** Whether a line says that a message was not delivered. */
export function tellsOfFailure(line: string): boolean {
  return TELLS.test(line.slice(0, MAX_LINE));
}

/** Whether a server wrote it, not a person. */
export function isFromSystem(mail: MailParts): boolean {
  return SYSTEM.test(mail.header("from")) || SYSTEM.test(mail.header("return-path").replace(/\s/g, ""));
}

/** What a mail that complains of nothing is. */
export function otherKind(mail: MailParts): NotAFailure {
  if (/disposition-notification/i.test(mail.contentType)) return "receipt";
  if (CHALLENGE.test(`${mail.header("subject")}\n${mail.text.slice(0, MAX_ASKED)}`)) return "challenge";
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

/** One about delivery, or one that does not say about what: there are others, about TLS for instance. RFC 6522 §3 */
function isReport(contentType: string): boolean {
  if (!/multipart\/report/i.test(contentType)) return false;
  return !/report-type\s*=/i.test(contentType) || /report-type\s*=\s*"?delivery-status/i.test(contentType);
}
