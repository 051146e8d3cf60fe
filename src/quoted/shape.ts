import { hasLogHead, isLogLine } from "./mail-log.ts";
import { isTrackingLog } from "./tracking-head.ts";

/** What a text is, told by its beginning. */
export type Shape = "mail" | "mbox" | "log" | "tracking" | "text";

const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60}):/;
/** The line an mbox puts before each mail. RFC 4155 */
const SEPARATOR = /^>?From \S/;
const FOLDED = /^[ \t]/;
const TELLING = new Set([
  "from",
  "to",
  "subject",
  "date",
  "received",
  "return-path",
  "message-id",
  "mime-version",
  "content-type",
  "delivered-to",
]);
const LOG_LINES = 400;

/** Tells a mail, a box of mails and a mail log from words that somebody pasted. */
export function shapeOf(head: string): Shape {
  const lines = head.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first === -1) return "text";
  const begun = lines.slice(first);
  if (isTrackingLog(head)) return "tracking";
  if (isMailHead(begun)) return begun[0]?.startsWith("From ") === true ? "mbox" : "mail";
  // The system's other programs may write to the same log.
  const filled = begun.filter((line) => line.trim() !== "").slice(0, LOG_LINES);
  const headed = filled.filter(hasLogHead);
  return headed.length * 2 >= filled.length && headed.filter(isLogLine).length >= 2 ? "log" : "text";
}

/** Two fields that every mail has some of, before the first empty line; relays break a line here and there. RFC 5322 §3.6 */
function isMailHead(lines: readonly string[]): boolean {
  const [first = ""] = lines;
  if (!FIELD.test(first) && !SEPARATOR.test(first)) return false;
  const empty = lines.findIndex((line) => line.trim() === "");
  const head = lines.slice(1, empty === -1 ? lines.length : empty);
  const names = [first, ...head].map((line) => FIELD.exec(line)?.[1]?.toLowerCase() ?? "");
  const broken = head.filter((line) => !FIELD.test(line) && !FOLDED.test(line)).length;
  return new Set(names.filter((name) => TELLING.has(name))).size >= 2 && broken * 8 <= head.length;
}
