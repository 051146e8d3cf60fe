import type { Observation } from "./observation.ts";
import type { Stage } from "./transcript.ts";
import { isConnected } from "./trouble.ts";

/** Whether a dialogue was looked at and came to a connection. */
export function isOpen({ outcome }: Observation<"smtp">): boolean {
  return outcome.state === "seen" && isConnected(outcome.value);
}

/** Whether the server said yes at a stage, in a dialogue that came so far. RFC 5321 §4.2.1 */
export function isTaken({ outcome }: Observation<"smtp">, at: Stage): boolean {
  if (outcome.state !== "seen") return false;
  return outcome.value.steps.some((step) => step.kind === "received" && step.stage === at && step.reply.code < 300);
}
