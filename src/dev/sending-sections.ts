import type { Observation } from "../model/observation.ts";
import type { Disguise } from "./anonymous.ts";

/** The sections of a case for what a mail log told of its senders. */
export function sendingSections(all: readonly Observation[], who: Disguise): readonly string[] {
  return all.flatMap((one) => {
    if (one.kind !== "sending" || one.outcome.state !== "seen") return [];
    const { hour, messages, limit, cut } = one.outcome.value;
    const lines = [`${messages} of ${limit} in ${hour}`, ...(cut ? ["cut"] : [])];
    return [`\nsending ${who.text(one.about.sender)}`, ...lines.map((line) => `  ${line}`)];
  });
}
