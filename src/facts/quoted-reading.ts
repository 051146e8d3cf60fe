import { CLIENT_ERRORS } from "../knowledge/client-errors.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { Role } from "../model/observations/smtp.ts";
import { classifyReply } from "./classify-reply.ts";
import type { Reading } from "./refusal.ts";
import { speakerOf } from "./speaker-of.ts";

/**
 * What a server's answer that stood in a text means. Where a mail program shows no words of the server, its own error
 * number decides: what stands around it is the program's sentence, with its labels for ports and encryption.
 */
export function quotedReading(answer: Pick<QuotedAnswer, "wording" | "server" | "stage" | "clientError">): Reading {
  const { wording, server, stage, clientError } = answer;
  const reading = classifyReply(wording, { speaker: speakerOf(server ?? null), stage: stage ?? null });
  if (clientError === undefined || (wording.code !== null && reading.by !== "code")) return reading;
  const row = Object.hasOwn(CLIENT_ERRORS, clientError) ? CLIENT_ERRORS[clientError] : undefined;
  if (row === undefined || row.meaning === "unspecified") return reading;
  return { ...reading, meaning: row.meaning, by: "words", alternatives: [] };
}

/** What the server was to whoever was told: a mail client talks to its own provider, never to an exchanger. Null: not known. */
export function quotedRole({ program, clientError }: Pick<QuotedAnswer, "program" | "clientError">): Role | null {
  return program === true || clientError !== undefined ? "submission" : null;
}
