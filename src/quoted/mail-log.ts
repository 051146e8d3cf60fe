import { civil } from "./civil.ts";
import { readExim } from "./mail-log/exim.ts";
import { lineCutter } from "./mail-log/line-cutter.ts";
import { MAX_LINE, textOf } from "./mail-log/line-text.ts";
import type { LogEvent, LogLine } from "./mail-log/log-event.ts";
import { type LogMemory, logMemory } from "./mail-log/log-memory.ts";
import { readOpensmtpd } from "./mail-log/opensmtpd.ts";
import { readPostfix } from "./mail-log/postfix.ts";
import { postfixBytes } from "./mail-log/postfix-bytes.ts";
import { readQmail } from "./mail-log/qmail.ts";
import { readSendmail } from "./mail-log/sendmail.ts";
import { STAMP } from "./mail-log/stamps.ts";

/** Reads a mail log line by line, whichever servers wrote it. Total; what it remembers is capped. */
export interface MailLogReader {
  /** What the line tells; null for the many that tell nothing of this kind. */
  read(line: string): LogEvent | null;
}
/** Reads a mail log as it comes from a disk: bytes, cut anywhere. */
export interface MailLogStream {
  push(piece: Uint8Array): void;
  end(): void;
}
/** Is told each event and the number of its line, from 1. */
export type TakeEvent = (event: LogEvent, line: number) => void;

type ReadLine = (line: LogLine, memory: LogMemory) => LogEvent | null;

/** A time, then host and program. */
const SYSLOG = new RegExp(
  `^(?:<\\d{1,3}>)?(${STAMP}) (?:\\S{1,255} )?([\\w./-]{1,100})(?:\\[\\d{1,10}\\])?: (?:\\[ID \\d+ [\\w.]+\\] )?(.*)$`,
);
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

/** Begins with a log; logs that are read one after the other may share one `memory`. */
export function mailLogReader(memory: LogMemory = logMemory()): MailLogReader {
  return {
    read(line) {
      const headed = logLine(line.slice(0, MAX_LINE));
      const reader = headed === null ? undefined : READERS.find(([program]) => program.test(headed.program))?.[1];
      return headed === null || reader === undefined ? null : reader(headed, memory);
    },
  };
}

/** The same for bytes: many times faster, as what tells nothing is never made into text. */
export function mailLogStream(take: TakeEvent, memory: LogMemory = logMemory()): MailLogStream {
  const reader = mailLogReader(memory);
  const readBytes = postfixBytes(memory);
  let number = 0;
  return lineCutter((bytes, start, end) => {
    number += 1;
    const read = readBytes(bytes, start, end);
    const event = read === "text" ? reader.read(textOf(bytes, start, end)) : read;
    if (event !== null) take(event, number);
  });
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
