import type { Evidence } from "./evidence.ts";
import type { Observation, Observations } from "./observation.ts";
import type { Transcript } from "./transcript.ts";

/** Everything that went wrong in the dialogues and in what people quoted: each 4yz and 5yz reply and each broken connection. */
export function troubles(seen: Observations): readonly Evidence[] {
  return [...seen.of("smtp").flatMap(ofDialogue), ...seen.of("quoted").flatMap(ofQuotation)];
}

/**
 * A canary's troubles say nothing about the target; nobody promised that a submission port is open, or that there is
 * anything at a usual name; and a refusal of a controlled repeat answers our question, not the mail.
 */
function ofDialogue({ id, about, outcome }: Observation<"smtp">): readonly Evidence[] {
  if (outcome.state !== "seen" || about.role === "canary" || about.changed !== null) return [];
  if (about.guessed === true) return [];
  if (about.role === "submission" && !isConnected(outcome.value)) return [];
  const found: Evidence[] = [];
  for (const [step, taken] of outcome.value.steps.entries()) {
    if (taken.kind !== "received" || taken.reply.code < 400 || isOldFashioned(outcome.value, step)) continue;
    found.push({ observation: id, step });
  }
  const { how } = outcome.value.end;
  if (how !== "quit" && how !== "cancelled" && found.length === 0) found.push({ observation: id });
  return found;
}

/** Who knows HELO only refuses EHLO, and nothing is lost by it. RFC 5321 §3.2 */
function isOldFashioned({ steps }: Transcript, step: number): boolean {
  const refused = steps[step];
  if (refused?.kind !== "received" || refused.stage !== "EHLO") return false;
  const next = steps.slice(step + 1).find((one) => one.kind === "received");
  return next?.kind === "received" && next.stage === "HELO" && next.reply.code < 400;
}

function ofQuotation({ id, outcome }: Observation<"quoted">): readonly Evidence[] {
  return outcome.state === "seen" ? [{ observation: id }] : [];
}

/** Whether a TCP connection came about at all. */
export function isConnected(transcript: Transcript): boolean {
  return transcript.steps.some((step) => step.kind === "connected");
}

/** The key under which two pointers are the same pointer. */
export function evidenceKey({ observation, step }: Evidence): string {
  return `${observation}#${step ?? "end"}`;
}
