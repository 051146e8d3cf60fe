import { CLIENT_ERRORS } from "../knowledge/client-errors.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { Role } from "../model/observations/smtp.ts";
import { readMeaning } from "./classify-reply.ts";
import { namedIn } from "./named-in.ts";
import type { Reading, Understood } from "./refusal.ts";
import { speakerOf } from "./speaker-of.ts";

/**
 * What a server's answer that stood in a text means. Where a mail program shows no words of the server, its own error
 * number decides: what stands around it is the program's sentence, with its labels for ports and encryption.
 */
export function quotedReading(answer: Quoted): Reading {
  return { ...quotedMeaning(answer), named: namedIn(answer.wording) };
}

/** The same without what it names. */
export function quotedMeaning({ wording, server, stage, clientError, noFailure }: Quoted): Understood {
  if (noFailure === true) return { meaning: "not-a-failure", by: "words", alternatives: [] };
  const understood = readMeaning(wording, { speaker: speakerOf(server ?? null), stage: stage ?? null });
  if (clientError === undefined || (wording.code !== null && understood.by !== "code")) return understood;
  const row = Object.hasOwn(CLIENT_ERRORS, clientError) ? CLIENT_ERRORS[clientError] : undefined;
  if (row === undefined || row.meaning === "unspecified") return understood;
  return { meaning: row.meaning, by: "words", alternatives: [] };
}

type Quoted = Pick<QuotedAnswer, "wording" | "server" | "stage" | "clientError" | "noFailure">;

/** What the server was to whoever was told: a mail client talks to its own provider, never to an exchanger. Null: not known. */
export function quotedRole({ program, clientError }: Pick<QuotedAnswer, "program" | "clientError">): Role | null {
  return program === true || clientError !== undefined ? "submission" : null;
}
