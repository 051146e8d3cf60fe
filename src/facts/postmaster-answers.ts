import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Step } from "../model/transcript.ts";
import { fact } from "./fact.ts";
import { refusals } from "./refusals.ts";

/** What an exchanger said when it was offered mail for the postmaster of a domain. RFC 5321 §4.5.1 */
export interface PostmasterAnswer {
  readonly server: string;
  /** "postmaster@example.org". */
  readonly address: string;
  /** null: not learnt; what was refused may have been refused for another reason. */
  readonly refused: boolean | null;
  readonly look: Look<"smtp">;
  readonly evidence: Evidence;
}

/** Refusals that are about the mailbox itself. */
const OF_MAILBOX: readonly Meaning[] = ["recipient-unknown", "recipient-disabled", "recipient-restricted"];

/** Every dialogue with an exchanger in which mail for a postmaster was offered. */
export const postmasterAnswers = fact((seen: Observations): readonly PostmasterAnswer[] =>
  seen.of("smtp").flatMap((one) => {
    const { about } = one;
    if (about.role !== "mx" || about.changed !== null) return [];
    if (about.attempt.until !== "rcpt" && about.attempt.until !== "data") return [];
    return about.attempt.to.flatMap((address, index) =>
      /^postmaster@/i.test(address) ? [answerOf(seen, one, index)] : [],
    );
  }),
);

function answerOf(seen: Observations, { id, about, outcome }: Observation<"smtp">, index: number): PostmasterAnswer {
  const address = about.attempt.to[index] ?? "";
  const untold = {
    server: about.host,
    address,
    refused: null,
    look: { kind: "smtp", about } as const,
    evidence: { observation: id },
  };
  if (outcome.state !== "seen") return untold;
  const step = nthReply(outcome.value.steps, index);
  const taken = outcome.value.steps[step];
  if (taken?.kind !== "received") return untold;
  const evidence = { observation: id, step };
  const { code } = taken.reply;
  if (code < 300) return { ...untold, refused: false, evidence };
  // Put off is not refused.
  if (code < 500) return { ...untold, evidence };
  const reading = refusals(seen).find((one) => one.evidence.observation === id && one.evidence.step === step)?.reading;
  const plain = reading?.by === "words" && OF_MAILBOX.includes(reading.meaning);
  return { ...untold, refused: plain ? true : null, evidence };
}

/** The nth RCPT is answered by the nth reply to one; -1 when it was not. RFC 2920 §3.1 */
function nthReply(steps: readonly Step[], index: number): number {
  const replies = steps.flatMap((step, at) => (step.kind === "received" && step.stage === "RCPT" ? [at] : []));
  return replies[index] ?? -1;
}
