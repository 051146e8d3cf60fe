import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { EnhancedCode } from "../model/reply.ts";
import type { LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { readPasted } from "../quoted/read-pasted.ts";
import { remoteField } from "../quoted/remote-field.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** One line of output: a delivery attempt that failed. */
export interface AttemptLine extends Verdict {
  readonly file: string;
  /** The log's line. */
  readonly id: number;
  readonly at: string;
  readonly queueId: string | null;
  readonly sender: string | null;
  readonly recipient: string | null;
  readonly action: LoggedFailure["action"];
  readonly remoteServer: string | null;
  readonly diagnostic: string;
}

/** Postfix names the server that it did not reach. */
const SOUGHT = /\bconnect to ([\w.-]{1,255})\[[0-9a-fA-F:.]{2,45}\]:(\d{1,5})/;
const MAX_DIAGNOSTIC = 2000;
const MAX_GIST = 400;
/** "550-5.7.26": what begins with a code is what was said. */
const CODED = /^[245]\d\d[- ]?/;
/** "mx.example.org[198.51.100.7]:25" */
const NAMED_HOST = /^[\w.-]+\[[0-9a-fA-F:.]+\]/;

/** Explains one failed attempt of a mail log. */
export function explainAttempt(failure: LoggedFailure, file: string, line: number): AttemptLine {
  const { at, queueId, sender, recipient, action } = failure;
  const answer = quotedAttempt(failure);
  return {
    file,
    id: line,
    at,
    queueId,
    sender,
    recipient,
    action,
    ...verdictOn(answer),
    remoteServer: failure.server ?? answer.server ?? null,
    diagnostic: answer.wording.lines.join("\n").slice(0, MAX_DIAGNOSTIC),
  };
}

/** The same, as the engine takes it. */
export function quotedAttempt({ text, status, sender, recipient, server }: LoggedFailure): QuotedAnswer {
  const read = readPasted(text);
  const [, sought, port] = SOUGHT.exec(text) ?? [];
  return {
    ...read,
    wording: { ...read.wording, enhanced: read.wording.enhanced ?? statusOf(status) },
    ...remoteField("server", read.server ?? server ?? sought),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...remoteField("from", sender),
    ...remoteField("to", recipient),
  };
}

/** Attempts that were told the same by the same server are one thing to explain. */
export function sameness(failure: LoggedFailure): string {
  return `${failure.server ?? ""} ${gist(failure.text)}`;
}

/** What a refusal says, without what differs from one attempt to the next: addresses, hosts, numbers, marks. */
export function gist(text: string): string {
  return text
    .slice(0, MAX_GIST)
    .split(" ")
    .filter((word) => !isPassing(word))
    .join(" ");
}

/** Names of lists, and the short codes that some providers give their reasons, stay. */
function isPassing(word: string): boolean {
  if (word.length < 8 || CODED.test(word)) return false;
  if (word.includes("@") || NAMED_HOST.test(word)) return true;
  let digits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter >= 0x30 && letter <= 0x39) digits += 1;
  }
  return digits > 4 || (digits > 2 && word.length > 10);
}

function statusOf(text: string | null): EnhancedCode | null {
  const [, kind, subject, detail] = /^([245])\.(\d{1,3})\.(\d{1,3})$/.exec(text ?? "") ?? [];
  if (kind === undefined) return null;
  return `${kind === "2" ? 2 : kind === "4" ? 4 : 5}.${Number(subject)}.${Number(detail)}`;
}
