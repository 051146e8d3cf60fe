/** What is read of one pasted text; nobody pastes a reply longer than this. */
const MAX_CHARS = 65_536;

/** Brings a pasted text into one form: real line ends (also those pasted as `\n`), no carriage returns, no typographic quotes. */
export function pastedText(text: string): string {
  return text
    .slice(0, MAX_CHARS)
    .replace(/\\r\\n|\\n|\r\n?|\u2028/g, "\n")
    .replace(/[\u2018\u2019\u201b\u300c\u300d]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/\u00a0/g, " ");
}
