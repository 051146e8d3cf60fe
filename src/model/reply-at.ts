import type { Evidence } from "./evidence.ts";
import type { Observations } from "./observation.ts";
import type { Wording } from "./reply.ts";

/** The words a pointer points at; null when it points at no reply. */
export function replyAt(seen: Observations, { observation, step }: Evidence): Wording | null {
  const found = seen.get(observation);
  if (found === undefined || found.outcome.state !== "seen") return null;
  if (found.kind === "quoted") return found.outcome.value.wording;
  if (found.kind !== "smtp" || step === undefined) return null;
  const taken = found.outcome.value.steps[step];
  return taken?.kind === "received" ? taken.reply : null;
}
