import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { EgressAbout } from "../model/observations/egress.ts";
import type { IpAddress, NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** An address mail leaves from, by the strongest reason to think so. */
export interface SendingIp {
  readonly ip: IpAddress;
  readonly how: EgressAbout["how"];
  /** The look that found it, then what showed it there. */
  readonly evidence: NonEmpty<Evidence>;
}

const STRENGTH = { given: 0, echoed: 1, authorised: 2, socket: 3 } as const;

/** The addresses the sending side is judged by, each once. */
export const sendingIps = fact((seen: Observations): readonly SendingIp[] => {
  const best = new Map<IpAddress, SendingIp>();
  for (const { id, about, outcome } of seen.of("egress")) {
    if (outcome.state !== "seen") continue;
    const known = best.get(about.ip);
    if (known !== undefined && STRENGTH[known.how] <= STRENGTH[about.how]) continue;
    const witness = outcome.value.witness === null ? [] : [{ observation: outcome.value.witness }];
    best.set(about.ip, { ip: about.ip, how: about.how, evidence: [{ observation: id }, ...witness] });
  }
  return [...best.values()].sort((a, b) => STRENGTH[a.how] - STRENGTH[b.how] || (a.ip < b.ip ? -1 : 1));
});

/** The address mail leaves from when there is no choice; null when there are several, or none is known. */
export function onlySendingIp(seen: Observations): IpAddress | null {
  const [first, ...others] = sendingIps(seen);
  return first !== undefined && others.length === 0 ? first.ip : null;
}
