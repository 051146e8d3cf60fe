import { isUnder } from "../dns/name.ts";
import { CANARIES } from "../knowledge/canaries.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";

/** Whether our resolver has shown in this run that it works. */
export interface ResolverWitness {
  /** A name outside the domain that did resolve; null when there was none. */
  readonly witness: Evidence | null;
  /** Where there was none: a look at a name that is known to resolve. */
  readonly looks: readonly Look[];
}

/** Looks for a name outside the domain that this run resolved: without one, a failure may be our own resolver's. */
export function resolverWitness(seen: Observations, domain: DnsName): ResolverWitness {
  const found = seen.all.find((look) => isAnswerElsewhere(look, domain));
  if (found !== undefined) return { witness: { observation: found.id }, looks: [] };
  const looks = CANARIES.map(({ host }): Look => ({ kind: "address", about: { name: host, family: 4 } }));
  return { witness: null, looks: looks.slice(0, 1) };
}

/** A resolver that answers from its own root hints proves nothing with NXDOMAIN; a record it found does. */
function isAnswerElsewhere(look: Observation, domain: DnsName): boolean {
  if (look.kind === "address" && look.outcome.state === "seen") {
    return look.outcome.value.addresses.length > 0 && !isUnder(look.about.name, domain);
  }
  if (look.kind === "mx" && look.outcome.state === "seen") {
    return look.outcome.value.exchanges.length > 0 && !isUnder(look.about.domain, domain);
  }
  if (look.kind === "dnsbl" || look.kind === "rhsbl")
    return look.outcome.state === "seen" && look.outcome.value.codes.length > 0;
  return look.kind === "ptr" && look.outcome.state === "seen" && look.outcome.value.names.length > 0;
}
