import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { Bounce, FailedRecipient } from "../quoted/bounce/failed-recipient.ts";
import { readBounce } from "../quoted/bounce/read-bounce.ts";
import { answerFor, toWhom } from "./answer-for.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** One line of output: a recipient that a bounce tells of, or a mail that reports no failure. */
export interface BounceLine extends Partial<Verdict> {
  readonly file: string;
  /** The file, and which of its recipients: "bounce.eml#2". */
  readonly id: string;
  readonly cause: Verdict["cause"];
  readonly recipient: RemoteText | null;
  readonly action: string | null;
  readonly remoteServer?: RemoteText | null;
  readonly reportingServer?: RemoteText | null;
  readonly diagnostic?: string;
  /** Why there is no failure: delivered, auto-reply, challenge, receipt, feedback, other. */
  readonly kind?: string;
}

/** What a bounce says of one recipient, for the engine. */
export interface QuotedRecipient {
  readonly source: string;
  readonly answer: QuotedAnswer;
}

const MAX_DIAGNOSTIC = 2000;

/** Explains a mail that came back: one object per recipient it did not reach, in order. Total. */
export async function explainMail(raw: Uint8Array, file: string): Promise<readonly BounceLine[]> {
  return linesOf(await readBounce(raw), file);
}

/** What a bounce says of each recipient, in the engine's words; of a mail that reports no failure, how it begins. */
export async function quotedRecipients(raw: Uint8Array, file: string): Promise<readonly QuotedRecipient[]> {
  const bounce = await readBounce(raw);
  if (bounce.kind === "none") {
    const { words, recipient, wording } = bounce;
    const to = recipient === null ? {} : { to: recipient };
    const told = wording ?? { code: null, enhanced: null, lines: words };
    return [{ source: file, answer: { wording: told, ...to, noFailure: true } }];
  }
  const isOne = bounce.failed.length === 1;
  return bounce.failed.map((failed, at) => ({
    source: `${isOne ? file : `${file}, recipient ${at + 1}`}${toWhom(failed.recipient)}`,
    answer: answerFor(failed),
  }));
}

function linesOf(bounce: Bounce, file: string): readonly BounceLine[] {
  if (bounce.kind === "failure") return bounce.failed.map((failed, at) => lineOf(failed, file, at));
  const { recipient, why, wording } = bounce;
  const action = why === "delivered" ? "delivered" : null;
  return [
    {
      file,
      id: `${file}#1`,
      code: wording?.code ?? null,
      enhanced: wording?.enhanced ?? null,
      cause: "not-a-failure",
      confidence: "likely",
      alternatives: [],
      owner: "nobody",
      retry: "no",
      recipient,
      action,
      kind: why,
    },
  ];
}

function lineOf(failed: FailedRecipient, file: string, at: number): BounceLine {
  const answer = answerFor(failed);
  const { cause, ...rest } = verdictOn(answer);
  return {
    file,
    id: `${file}#${at + 1}`,
    recipient: failed.recipient,
    action: failed.action,
    cause,
    ...rest,
    remoteServer: failed.remoteServer ?? answer.server ?? null,
    reportingServer: failed.reportingServer,
    diagnostic: answer.wording.lines.join("\n").slice(0, MAX_DIAGNOSTIC),
  };
}
