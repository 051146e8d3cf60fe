/** Lines after which a notice shows the mail it returns. */
const RETURNED: readonly RegExp[] = [
  /^[\s>*=_-]*(?:this is a copy of|below (?:this line )?is a copy of|(?:a )?copy of) (?:the|your) (?:original )?(?:message|mail|headers)/i,
  /^[\s>*=_-]*below (?:this|the next) line is/i,
  /^[\s>*|=_-]*(?:start of )?(?:the )?(?:original|unsent|returned|non-delivered|undelivered|old)[ -](?:message|mail|e-mail)(?:[ -]*(?:headers?|text))?(?: is| are)?(?: follows?(?: below)?| below| attached)?(?: as (?:follows|received.{0,20}))?[\s.:*|=_-]*$/i,
  /^[\s>*|=_-]*(?:original )?message (?:headers?|text|body)(?: follows?)?[\s.:*|=_-]*$/i,
  /^[\s>*=_-]*(?:the )?header(?:s)? (?:of|from) the (?:original )?(?:message|mail)/i,
  /^[\s>*=_-]*(?:returned|original) (?:message|mail) ?(?:as )?follows?/i,
  /^[\s>*=_-]*(?:the |a )?(?:(?:headers?|body) and )?(?:first|top) .{0,30}of (?:the|your) (?:original )?(?:message|mail) follow/i,
  /^[\s>*=_-]*(?:the|your) (?:original |undelivered )?(?:message|mail) (?:reads|follows?)\b[^.]{0,20}:?[\s*=_-]*$/i,
  /^[\s>*=_-]*included is a copy of the (?:original )?message/i,
  /^[\s>*=_-]*(?:a summary|here is a copy|the body) of (?:the|this|your) .{0,60}(?:message|mail)/i,
  /^[\s>*=_-]*(?:a )?copy of the (?:original )?message/i,
  /^[\s>*=_-]*(?:元のメール|オリジナルメッセージ|元のメッセージ|附件(?:中的内容)?是|原始(?:邮件|郵件)(?:头|标头|標頭|:|：)|下面是您的原|以下是您的原)/,
  // How Exchange heads the fields of the message, in the languages it speaks.
  /^\s*(?:ursprüngliche nachrichten(?:kopfzeilen|header)|en-têtes (?:de|du) message d'origine|encabezados (?:de|del) mensajes? original(?:es)?|intestazioni (?:del )?messaggio originale|cabeçalhos (?:originais da|da) mensagem(?: original)?|oorspronkelijke berichtkoppen|исходные заголовки сообщения|oryginalne nagłówki wiadomości|ursprungliga meddelanderubriker)\s*:?\s*$/i,
  /^[\s>*=_-]*(?:mensaje original|message d'origine|message original|ursprüngliche nachricht|originalnachricht|messaggio originale|mensagem original|oorspronkelijk bericht|исходное сообщение|копия сообщения)\b.{0,20}$/i,
];
const HEAD = /^[ \t]{0,3}(?:Received|Return-Path|X-Originating-IP|DKIM-Signature|Message-Id|MIME-Version):?(?=[ \t:])/i;
const MAX_LINES = 2000;
const MAX_LINE = 2000;

/** A notice's own words, and what it shows of the mail it returns. */
export interface NoticeText {
  readonly words: readonly string[];
  readonly returned: readonly string[];
}

/** What a mail program puts before each line of a mail that somebody answers or forwards; a dialogue's ">>> RCPT" is none. */
const QUOTED = /^(?:> )+|^>(?![>\s]|$)|^>$/;

/** Parts what a server wrote from the mail it gives back below. */
export function noticeText(text: string): NoticeText {
  const lines = text.split(/\r\n?|\n/, MAX_LINES).map((line) => line.slice(0, MAX_LINE).replace(QUOTED, ""));
  const end = lines.findIndex((line, at) => at > 0 && isEnd(line, lines[at - 1] ?? ""));
  if (end === -1) return { words: lines, returned: [] };
  return { words: lines.slice(0, end), returned: lines.slice(end) };
}

function isEnd(line: string, before: string): boolean {
  if (HEAD.test(line)) return before.trim() === "" || /^[\s>*=_-]*$/.test(before) || /---|===/.test(before);
  return line.length < 200 && RETURNED.some((mark) => mark.test(line));
}
