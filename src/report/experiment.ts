import type { Observation, Observations } from "../model/observation.ts";
import { type Attempt, type Changed, changedTo } from "../model/observations/smtp.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { Stage, TranscriptEnd } from "../model/transcript.ts";
import { placeOf } from "./proof.ts";

/** A dialogue that was repeated with one thing changed, and what that did to the answer. */
export interface Experiment {
  readonly place: string;
  /** family: the same server over the other address family. */
  readonly field: Changed | "family";
  readonly value: Attempt[keyof Attempt];
  readonly answer: Answer;
  /** False: the answer did not change, so the changed thing does not matter. */
  readonly changed: boolean;
}
/** The reply that decided a dialogue, or how it broke off. */
export type Answer =
  | { readonly is: "reply"; readonly code: number; readonly lines: readonly RemoteText[] }
  | { readonly is: "end"; readonly end: TranscriptEnd };

/** Every controlled repeat of a run that told something. */
export function experimentsIn(seen: Observations): readonly Experiment[] {
  return seen.of("smtp").flatMap((look) => {
    const field = look.about.changed;
    if (field === null || look.outcome.state !== "seen") return [];
    // What is taken of TLS is asked for its own sake, and told for itself.
    if (look.about.attempt.offer !== undefined) return [];
    const answer = decisive(look);
    const first = seen.of("smtp").find((other) => isFirstOf(other, look));
    const before = first === undefined ? null : decisive(first);
    if (answer === null) return [];
    return [
      {
        place: placeOf(first ?? look),
        field,
        value: changedTo(look.about, field),
        answer,
        changed: field === "callback" ? !isForGood(answer) : !isSame(answer, before),
      },
    ];
  });
}

function isFirstOf(other: Observation<"smtp">, { about }: Observation<"smtp">): boolean {
  const { host, ip, port, role, changed, attempt } = other.about;
  if (changed !== null || role !== about.role || attempt.source !== about.attempt.source) return false;
  if (about.changed === "host") return port === about.port && isEqual(attempt, about.attempt);
  return host === about.host && ip === about.ip && (about.changed === "port" || port === about.port);
}

function isEqual(one: Attempt, other: Attempt): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is said after the question was answered. */
const LEAVING: readonly Stage[] = ["RSET", "QUIT"];

/** The first refusal; else how the connection broke; else the last reply before we said goodbye. */
export function decisive({ outcome }: Observation<"smtp">): Answer | null {
  if (outcome.state !== "seen") return null;
  const { steps, end } = outcome.value;
  const replies = steps.flatMap((step) =>
    step.kind === "received" && !LEAVING.includes(step.stage) ? [step.reply] : [],
  );
  const reply = replies.find(({ code }) => code >= 400) ?? (end.how === "quit" ? replies.at(-1) : undefined);
  if (reply === undefined) return { is: "end", end };
  return { is: "reply", code: reply.code, lines: reply.lines };
}

/** Wordings carry ids and times, so only class and code count. */
export function isSame(a: Answer, b: Answer | null): boolean {
  if (b === null || a.is !== b.is) return false;
  if (a.is === "reply") return b.is === "reply" && a.code === b.code;
  return b.is === "end" && a.end.how === b.end.how;
}

/** Whether a dialogue came to a no in words. */
export function isRefusal(answer: Answer): boolean {
  return answer.is === "reply" && answer.code >= 400;
}

/** Who is put off was told neither yes nor no. */
function isForGood(answer: Answer): boolean {
  return answer.is === "reply" && answer.code >= 500;
}
