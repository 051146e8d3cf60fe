import type { EnhancedCode, Wording } from "../model/reply.ts";
import { isNonEmpty, type RemoteText } from "../model/scalars.ts";

/** A reply found in a text, and what stood before it. */
export interface FoundReply {
  readonly wording: Wording;
  /** The text before the reply: it may tell who said it, and to what. */
  readonly before: string;
}

/** RFC 5321 §4.5.3.1.5 allows 512 octets a line; more is kept, but not without end. */
const MAX_LINE = 2048;
const MAX_LINES = 64;

/** A reply code where it can stand: at a line's start, after a quote, a colon or a bracket. Exim puts "CV=" behind the bits of a key. */
const CODED = /(?:^|[\s"'‘“(:>;])([245]\d\d)(?=[- ]|$|,|\.\s)(?![- ]\d{3}-\d| CV=)/m;
/** "5.7.1", "#5.1.0", "(#5.7.1)", and the blanks of "550 5 2 1". */
const ENHANCED = /(?<![\d.])#?([245])\.(\d{1,3})\.(\d{1,3})(?![\d]|\.\d)/;
const BLANKED = /^([245])\d\d[ -]+([245])\s+(\d{1,3})\s+(\d{1,3})(?=\s|$)/;
/** How people name 550: "SMTP error 5.5.0". */
const CALLED = /^\W*(?:smtp[\s-]*)?(?:error|エラー|lỗi|ข้อผิดพลาด)?\W*([45])\.([0-9])\.([0-9])\W*$/i;

/** Finds the reply in a text of any shape: the lines with their codes, or the words alone when there is no code. */
export function readReply(text: string): FoundReply {
  const found = CODED.exec(text);
  if (found === null || found[1] === undefined) return { wording: withoutCode(text), before: "" };
  const start = found.index + found[0].length - found[1].length;
  const lines = linesOf(text.slice(start), found[1]);
  const code = Number(found[1]);
  return { wording: { code, enhanced: enhancedIn(lines), lines: remote(lines) }, before: text.slice(0, start) };
}

function withoutCode(text: string): Wording {
  const lines = capped(text.split("\n"));
  const called = /error|エラー|lỗi|ข้อผิดพลาด/i.test(text) ? CALLED.exec(text.trim()) : null;
  if (called !== null)
    return { code: Number(`${called[1]}${called[2]}${called[3]}`), enhanced: null, lines: remote(lines) };
  return { code: null, enhanced: enhancedIn(lines), lines: remote(lines) };
}

/** The reply's own lines: those that repeat its code, also where somebody joined them; then whatever its last line wraps into. */
function linesOf(text: string, code: string): readonly string[] {
  if (!text.includes("\n") && !text.includes(code, code.length)) return capped([withoutQuote(text.trim())]);
  const joined = new RegExp(`\\s+(?=${code}[- ](?:[245]\\.\\d|[A-Z"]))`, "g");
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const starts = line.trimStart().startsWith(code);
    if (line.trim() === "" && lines.length > 0) break;
    if (lines.length > 0 && !starts && /^\s*(?:[\w-]+:\s|--|$)/.test(line)) break;
    lines.push(...line.trim().split(joined));
  }
  return capped(lines.map(withoutQuote));
}

/** Looks at the end alone: nearly no line has one. */
function withoutQuote(line: string): string {
  const said = line.trimEnd();
  return /['"’”]/.test(said.slice(-1)) ? said.slice(0, -1) : line;
}

function enhancedIn(lines: readonly string[]): EnhancedCode | null {
  for (const line of lines) {
    const match = BLANKED.exec(line)?.slice(1) ?? ENHANCED.exec(line);
    if (match === null) continue;
    const [kind, subject, detail] = match.slice(1);
    if (kind !== undefined) return `${kindOf(kind)}.${Number(subject)}.${Number(detail)}`;
  }
  return null;
}

function kindOf(digit: string): 2 | 4 | 5 {
  return digit === "2" ? 2 : digit === "4" ? 4 : 5;
}

function capped(lines: readonly string[]): readonly string[] {
  return lines.slice(0, MAX_LINES).map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line).slice(0, MAX_LINE));
}

function remote(lines: readonly string[]): Wording["lines"] {
  const texts = lines.filter((line) => line.trim() !== "").map((line) => line as RemoteText);
  return isNonEmpty(texts) ? texts : ["" as RemoteText];
}
