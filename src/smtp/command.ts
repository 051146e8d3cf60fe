import type { Verb } from "../model/transcript.ts";
import { redact } from "./redact.ts";

/** One line to send, and what of it may be kept. */
export interface Command {
  readonly verb: Verb;
  /** With its CRLF. */
  readonly bytes: Uint8Array;
  /** Without CRLF, and without secrets. */
  readonly shown: string;
}

/** Octets of a line, CRLF included; over RFC 5321 §4.5.3.1.4's 512, so that a server's own limit can be seen at work. */
const LINE_LIMIT = 1000;
/** RFC 4954 §4 */
const AUTH_LIMIT = 12_288;
/** What the longest command adds to a user's text. */
const ROOM_FOR_VERB = 40;

/** Whether a text may be put into a command: no CR, LF or NUL, and not too long. The check for what users type. */
export function isSendable(text: string): boolean {
  return isOneLine(text) && Buffer.byteLength(text) <= LINE_LIMIT - ROOM_FOR_VERB;
}

/** Says who we are. RFC 5321 §4.1.1.1 */
export function hello(verb: "EHLO" | "HELO", name: string): Command {
  return command(verb, `${verb} ${name}`);
}

/** Opens a mail transaction; null is the null sender. RFC 5321 §4.1.1.2 */
export function mailFrom(sender: string | null, parameters: readonly string[] = []): Command {
  return command("MAIL", [`MAIL FROM:<${sender ?? ""}>`, ...parameters].join(" "));
}

/** Names one recipient. RFC 5321 §4.1.1.3 */
export function rcptTo(recipient: string): Command {
  return command("RCPT", `RCPT TO:<${recipient}>`);
}

/** A command that is its verb alone. RFC 5321 §4.1.1, RFC 3207 §4 */
export function bare(verb: "STARTTLS" | "DATA" | "RSET" | "QUIT"): Command {
  return command(verb, verb);
}

/** Begins a login, with the first answer when the mechanism speaks first. RFC 4954 §4 */
export function auth(mechanism: string, initial: string | null): Command {
  return command("AUTH", initial === null ? `AUTH ${mechanism}` : `AUTH ${mechanism} ${initial || "="}`);
}

/** Goes on with a login: base64, or "*" to give up. RFC 4954 §4 */
export function authAnswer(text: string): Command {
  return command("AUTH", text);
}

function command(verb: Verb, line: string): Command {
  if (!isOneLine(line)) throw new Error(`a ${verb} command must be one line`);
  const bytes = Buffer.from(`${line}\r\n`);
  if (bytes.length > (verb === "AUTH" ? AUTH_LIMIT : LINE_LIMIT)) throw new Error(`a ${verb} command is too long`);
  return { verb, bytes, shown: redact(verb, line) };
}

function isOneLine(text: string): boolean {
  return !/[\r\n\0]/.test(text);
}
