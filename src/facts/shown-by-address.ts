import type { Observation, Observations } from "../model/observation.ts";
import type { IpAddress } from "../model/scalars.ts";
import { answerOf, lastCodeAt } from "./controlled-repeats.ts";
import type { Refusal, Shown } from "./refusal.ts";

/** What it shows when a server took the same mail from another address of ours: it is the address that is refused. */
export function shownByAddress(seen: Observations, refusal: Refusal): Shown | null {
  const first = seen.get(refusal.evidence.observation);
  if (first?.kind !== "smtp") return null;
  for (const other of seen.of("smtp")) {
    const from = acceptedFrom(other, first, refusal);
    if (from === null) continue;
    const evidence = [refusal.evidence, answerOf(other, refusal)] as const;
    // What was put off may have passed meanwhile.
    const confidence = (refusal.wording.code ?? 0) >= 500 ? "proven" : "likely";
    return { meaning: "ip-blocked", confidence, evidence, acceptedFrom: from };
  }
  return null;
}

/** The same of words about an outage: whoever speaks of one for good means the address. For now, he may have recovered. */
export function outageShownByAddress(seen: Observations, refusal: Refusal): Shown | null {
  if (refusal.wording.code === null || refusal.wording.code < 500) return null;
  const byAddress = shownByAddress(seen, refusal);
  return byAddress === null ? null : { ...byAddress, confidence: "likely" };
}

function acceptedFrom(other: Observation<"smtp">, first: Observation<"smtp">, { stage }: Refusal): IpAddress | null {
  const { host, port, role, changed, attempt } = other.about;
  const { about } = first;
  if (stage === null || changed !== null || about.changed !== null || role !== about.role) return null;
  if ((role !== "mx" && role !== "relay") || attempt.login !== about.attempt.login) return null;
  const same = host === about.host && port === about.port && attempt.helo === about.attempt.helo;
  if (!same || attempt.from !== about.attempt.from || attempt.to.join() !== about.attempt.to.join()) return null;
  if (other.outcome.state !== "seen" || first.outcome.state !== "seen") return null;
  const code = lastCodeAt(other.outcome.value, stage);
  if (code === null || code >= 400) return null;
  const from = localOf(other);
  return from === localOf(first) ? null : from;
}

function localOf({ outcome }: Observation<"smtp">): IpAddress | null {
  if (outcome.state !== "seen") return null;
  const connected = outcome.value.steps.find((step) => step.kind === "connected");
  return connected?.kind === "connected" ? connected.from : null;
}
