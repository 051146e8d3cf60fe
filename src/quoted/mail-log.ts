import { readExim } from "./mail-log/exim.ts";
import { type LogEvent, type LogLine, type LogMemory, logMemory } from "./mail-log/log-event.ts";
import { readOpensmtpd } from "./mail-log/opensmtpd.ts";
import { readPostfix } from "./mail-log/postfix.ts";
import { readQmail } from "./mail-log/qmail.ts";
import { readSendmail } from "./mail-log/sendmail.ts";

/** Reads a mail log line by line, whichever servers wrote it. Total; what it remembers is capped. */
export interface MailLogReader {
  /** What the line tells; null for the many that tell nothing of this kind. */
  read(line: string): LogEvent | null;
}

type ReadLine = (line: LogLine, memory: LogMemory) => LogEvent | null;

const MAX_LINE = 4096;
/** The BSD form, without a year, or the date that newer loggers write (RFC 3339 §5.6); then host and program. */
const SYSLOG =
  /^(?:<\d{1,3}>)?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:]{8}(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) (?:\S{1,255} )?([\w./-]{1,100})(?:\[\d{1,10}\])?: (?:\[ID \d+ [\w.]+\] )?(.*)$/;
const EXIM = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?:\.\d+)?(?: [+-]\d{4})? (.*)$/;
const TAI64N = /^@4([0-9a-f]{15})[0-9a-f]{8} (.*)$/;
const EPOCH = /^(\d{9,11})\.\d{1,9} (.*)$/;
const READERS: readonly (readonly [RegExp, ReadLine])[] = [
  [/^postfix/, readPostfix],
  [/^exim/, readExim],
  [/^(?:sendmail|sm-mta|sm-msp|sm-que|sendmail-in)/, readSendmail],
  [/^(?:smtpd|opensmtpd)$/, readOpensmtpd],
  [/^qmail/, readQmail],
];

/** Begins with a log. */
export function mailLogReader(): MailLogReader {
  const memory = logMemory();
  return {
    read(line) {
      const headed = logLine(line.slice(0, MAX_LINE));
      const reader = headed === null ? undefined : READERS.find(([program]) => program.test(headed.program))?.[1];
      return headed === null || reader === undefined ? null : reader(headed, memory);
    },
  };
}

/** Whether a line has the head of a mail log's. */
export function isLogLine(line: string): boolean {
  const headed = logLine(line.slice(0, MAX_LINE));
  return headed !== null && READERS.some(([program]) => program.test(headed.program));
}

/** Whether a line has the head of any log's. */
export function hasLogHead(line: string): boolean {
  return logLine(line.slice(0, MAX_LINE)) !== null;
}

function logLine(line: string): LogLine | null {
  const [, at, program, text] = SYSLOG.exec(line) ?? [];
  if (at !== undefined && program !== undefined && text !== undefined) return inside({ at, program, text });
  const exim = EXIM.exec(line);
  if (exim !== null) return { at: exim[1] ?? "", program: "exim", text: exim[2] ?? "" };
  // TAI64 counts from 1970 with ten leap seconds. (External TAI64 format)
  const tai = TAI64N.exec(line);
  if (tai !== null) return { at: civil(Number.parseInt(tai[1] ?? "0", 16) - 10), program: "qmail", text: tai[2] ?? "" };
  const epoch = EPOCH.exec(line);
  return epoch === null ? null : { at: civil(Number(epoch[1])), program: "qmail", text: epoch[2] ?? "" };
}

/** splogger writes qmail's own time once more. */
function inside(line: LogLine): LogLine {
  return line.program.startsWith("qmail") ? { ...line, text: line.text.replace(/^\d{9,11}\.\d{1,9} /, "") } : line;
}

/** Seconds since 1970 as a date: the days of the Gregorian calendar are counted from March. */
function civil(seconds: number): string {
  if (!(seconds >= 0 && seconds < 253_402_300_800)) return "";
  const days = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const date = [era * 400 + year + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day];
  const rest = seconds % 86_400;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${date.map(two).join("-")}T${time.map(two).join(":")}Z`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
