import type { Observation, Observations } from "../model/observation.ts";
import { loginIn } from "../smtp/login-in.ts";
import { isFlippedBy, repeatOf } from "./controlled-repeats.ts";
import type { Refusal } from "./refusal.ts";

/** By which mechanism a login was refused, and by which other one the same user and password were taken. */
export interface OtherLogin {
  readonly mechanism: string;
  readonly works: string;
}

/** Where another mechanism did what the refused one would not; null where none did, or none was tried. */
export function otherLogin(seen: Observations, refusal: Refusal): OtherLogin | null {
  if (refusal.stage !== "AUTH" || isFlippedBy(seen, refusal, "other") !== true) return null;
  const mechanism = mechanismIn(seen.get(refusal.evidence.observation));
  const works = mechanismIn(repeatOf(seen, refusal, "other"));
  return mechanism === null || works === null ? null : { mechanism, works };
}

function mechanismIn(dialogue: Observation | undefined): string | null {
  if (dialogue?.kind !== "smtp" || dialogue.outcome.state !== "seen") return null;
  return loginIn(dialogue.outcome.value)?.mechanism ?? null;
}
