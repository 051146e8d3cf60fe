import { four, fourAt } from "./plain-bytes.ts";

const COLON = 0x3a;
const LETTER_T = 0x54;
/** Where the date and the time are joined: "2025-03-01T04:05:06". */
const DATE = 10;
/** How the programs of mail servers begin whose lines are read: Postfix, Exim, sendmail (as sm-mta, too), OpenSMTPD, qmail. */
const MAIL: ReadonlySet<number> = new Set(
  ["postfix", "exim", "sendmail", "sm-mta", "sm-que", "smtpd", "qmail"].map((name) => four(name)),
);
const [OPEN, SMTP] = [four("opensmtpd"), four("smtpd")];

/**
 * Whether a line of syslog is surely of another program than a mail server: the IMAP server, the filters, the firewall. `program`
 * is where the word after the host's name begins. Only what no reader of mail logs would know is foreign.
 */
export function isForeign(bytes: Uint8Array, start: number, program: number): boolean {
  const first = bytes[start] ?? 0;
  const isDated = (first >= 0x41 && first <= 0x5a) || bytes[start + DATE] === LETTER_T;
  // Without a host's name the program stands before.
  if (!isDated || bytes[program - 2] === COLON) return false;
  const name = fourAt(bytes, program);
  return !MAIL.has(name) && (name !== OPEN || fourAt(bytes, program + 4) !== SMTP);
}
