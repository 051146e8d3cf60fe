import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { SpfAbout, SpfAnswer, SpfQuery } from "../model/observations/spf.ts";
import type { Outcome } from "../model/outcome.ts";
import type { DnsName } from "../model/scalars.ts";
import { spfDomain } from "../spf/identity.ts";
import { fact } from "./fact.ts";
import { isInsideOnly } from "./inside-only.ts";
import { sendingIps } from "./sending-ips.ts";

/** One SPF evaluation of this run. */
export interface SpfCheck {
  readonly about: SpfAbout;
  /** Which name was checked: the HELO name only when the sender is null. RFC 7208 §2.4 */
  readonly identity: "mail-from" | "helo";
  /** The domain of that identity; null when it has none. */
  readonly domain: DnsName | null;
  /** False for an address that was evaluated only to learn whether it may send: its fail is no fault. */
  readonly sending: boolean;
  readonly outcome: Outcome<SpfAnswer>;
  /** A name it rests on leads to private addresses: whoever asks from outside may come to another result. */
  readonly inside: boolean;
  readonly evidence: Evidence;
}

/** Every SPF evaluation of this run. */
export const spfResults = fact((seen: Observations): readonly SpfCheck[] => {
  const leaving = new Set(sendingIps(seen).map(({ ip }) => ip));
  return seen.of("spf").map(({ id, about, outcome }) => ({
    about,
    identity: about.sender === null ? "helo" : "mail-from",
    domain: spfDomain(about),
    sending: leaving.has(about.ip),
    outcome,
    inside: outcome.state === "seen" && outcome.value.trace.some(isInside),
    evidence: { observation: id },
  }));
});

function isInside({ type, answers }: SpfQuery): boolean {
  return (type === "A" || type === "AAAA") && isInsideOnly(answers);
}
