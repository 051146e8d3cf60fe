/** Lines after which a notice shows the mail it returns. */
const RETURNED: readonly RegExp[] = [
  /^[\s>*=_-]*(?:this is a copy of|below (?:this line )?is a copy of|copy of) (?:the|your) (?:original )?(?:message|mail|headers)/i,
  /^[\s>*=_-]*below this line is/i,
  /^[\s>*=_-]*(?:the )?(?:original|unsent|returned|non-delivered|undelivered)[ -](?:message|mail|e-mail)(?:[ -]*(?:headers?|text))?(?: is| are)?(?: follows?(?: below)?| below| attached)?(?: as follows)?[\s.:*=_-]*$/i,
  /^[\s>*=_-]*(?:original )?message headers?(?: follows?)?[\s.:*=_-]*$/i,
  /^[\s>*=_-]*(?:the )?header(?:s)? (?:of|from) the (?:original )?(?:message|mail)/i,
  /^[\s>*=_-]*(?:returned|original) (?:message|mail) ?(?:as )?follows?/i,
  /^[\s>*=_-]*(?:元のメール|オリジナルメッセージ|元のメッセージ)/,
];
const HEAD = /^[ \t]{0,3}(?:Received|Return-Path|X-Originating-IP|DKIM-Signature|Message-Id|MIME-Version):?(?=[ \t:])/i;
const MAX_LINES = 2000;
const MAX_LINE = 2000;

/** A notice's own words, and what it shows of the mail it returns. */
export interface NoticeText {
  readonly words: readonly string[];
  readonly returned: readonly string[];
}

/** Parts what a server wrote from the mail it gives back below. */
export function noticeText(text: string): NoticeText {
  const lines = text.split(/\r\n?|\n/, MAX_LINES).map((line) => line.slice(0, MAX_LINE));
  const end = lines.findIndex((line, at) => at > 0 && isEnd(line, lines[at - 1] ?? ""));
  if (end === -1) return { words: lines, returned: [] };
  return { words: lines.slice(0, end), returned: lines.slice(end) };
}

function isEnd(line: string, before: string): boolean {
  if (HEAD.test(line)) return before.trim() === "" || /^[\s>*=_-]*$/.test(before) || /---|===/.test(before);
  return line.length < 200 && RETURNED.some((mark) => mark.test(line));
}
