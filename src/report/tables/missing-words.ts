import type { Speech } from "../../messages/speak.ts";
import type { Look, Observations } from "../../model/observation.ts";
import { lookName, type Missing, whyMissing } from "../proof.ts";
import { endingText } from "../text/proof-lines.ts";

/** Why a look settled nothing, in words. Still to be escaped. */
export function missingText(missing: Missing, speech: Speech): string {
  if (missing.is === "end") return endingText(missing.end, speech);
  return speech.fill(speech.failures[missing.why], missing.params);
}

/** Why each of some looks settled nothing, every reason once. Still to be escaped. */
export function reasonsFor(looks: readonly Look[], seen: Observations, speech: Speech): string {
  const reasons = looks.map((look) => `${lookName(look)}: ${missingText(whyMissing(look, seen), speech)}`);
  return [...new Set(reasons)].join("; ");
}
