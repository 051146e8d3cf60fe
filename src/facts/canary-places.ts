import { CANARIES, SUBMISSION_CANARIES } from "../knowledge/canaries.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** An unrelated mail host to ask for a greeting. */
export interface CanaryPlace {
  readonly host: DnsName;
  readonly port: number;
  readonly family: 4 | 6;
}

/** As many of the usual ones are asked on another port. */
const SECOND_LOOKS = 3;
/** Where mail is handed in by habit, RFC 6409 §3.1. */
const SUBMISSION = 587;

/** The hosts that show whether a port leaves this network: those the user named (`--canary`), else large operators'. */
export function canariesOn(seen: Observations, port: number): readonly CanaryPlace[] {
  const named = namedCanaries(seen);
  if (named.length > 0) return named.filter((place) => place.port === port);
  if (port === 25) return CANARIES.map(({ host }) => ({ host, port, family: 4 }));
  return SUBMISSION_CANARIES.flatMap(({ host, ports }) => (ports.includes(port) ? [{ host, port, family: 4 }] : []));
}

/** The same operators on a port that nobody shuts by habit, to tell a shut port from a network that leads nowhere. */
export function canariesBeside(seen: Observations, port: number): readonly CanaryPlace[] {
  const named = namedCanaries(seen);
  const elsewhere = named.filter((place) => place.port !== port);
  if (elsewhere.length > 0) return elsewhere;
  if (named.length > 0) return named.map((place) => ({ ...place, port: SUBMISSION }));
  const other = port === SUBMISSION ? 465 : SUBMISSION;
  if (port !== 25) return canariesOn(seen, other).slice(0, SECOND_LOOKS);
  return CANARIES.slice(0, SECOND_LOOKS).map(({ submission }) => ({ host: submission, port: other, family: 4 }));
}

const namedCanaries = fact((seen: Observations): readonly CanaryPlace[] => {
  const looks = seen.of("address");
  return looks.flatMap(({ about: { name, family, canary = [] } }) =>
    canary.map((port) => ({ host: name, port, family })),
  );
});
