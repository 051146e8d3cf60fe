import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { EnhancedCode } from "../model/reply.ts";
import type { LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { readPasted } from "../quoted/read-pasted.ts";
import { remoteField } from "../quoted/remote-field.ts";
import { gistOf } from "./gist.ts";
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
  return `${failure.server ?? ""} ${gistOf(failure.text)}`;
}

function statusOf(text: string | null): EnhancedCode | null {
  const [, kind, subject, detail] = /^([245])\.(\d{1,3})\.(\d{1,3})$/.exec(text ?? "") ?? [];
  if (kind === undefined) return null;
  return `${kind === "2" ? 2 : kind === "4" ? 4 : 5}.${Number(subject)}.${Number(detail)}`;
}
