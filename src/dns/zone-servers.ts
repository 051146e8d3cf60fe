import type { Observation, Observations } from "../model/observation.ts";
import type { DnsName, ObservationId, RemoteText } from "../model/scalars.ts";
import { dnsName, isUnder } from "./name.ts";

/** Who answers for the zone that holds a name, as far as this run learnt it. RFC 1034 §4.2 */
export interface ZoneServers {
  /** The names at which the zone may begin, from the name upwards: what has to be asked for to know. */
  readonly climbed: readonly DnsName[];
  /** The same for the zone above it. */
  readonly climbedAbove: readonly DnsName[];
  /** null as long as it is not known, and for a name that does not exist. */
  readonly zone: DnsName | null;
  /** As the resolver says, which may have it from the zone or from the zone above; null when it could not be asked. */
  readonly own: ServerSet | null;
  /** As the zone's servers say themselves; null when none of them did. */
  readonly named: ServerSet | null;
  /** The servers of the zone above, which are asked whom they delegate to. */
  readonly above: ServerSet | null;
  /** As the zone above says; null when it was not learnt. RFC 1034 §4.2.2 */
  readonly delegated: ServerSet | null;
}
/** The name servers that somebody names, and the observation in which he does. */
export interface ServerSet {
  readonly names: readonly DnsName[];
  readonly witness: ObservationId;
}

/** Reverse zones apart, names are not deeper; whoever makes one deeper costs us no more questions. */
const MAX_CLIMB = 8;

/** Finds the zone of a name by what the looks at NS records have shown so far. */
export function zoneServers(seen: Observations, name: DnsName): ZoneServers {
  const own = climb(seen, name, 2);
  const top = own.at === null ? null : parentOf(own.at);
  const above = top === null ? null : climb(seen, top, 1);
  const delegated = own.at === null ? null : referralTo(seen, own.at, name);
  // Where the resolver failed, only the zone above knows where the zone begins.
  const zone = own.set === null ? (delegated?.zone ?? own.at) : own.at;
  return {
    climbed: own.climbed,
    climbedAbove: above?.climbed ?? [],
    zone,
    own: own.set,
    named: zone === null ? null : namedBy(seen, zone),
    above: above?.set ?? null,
    delegated: delegated?.set ?? null,
  };
}

/** The name one label up; null above the top. */
export function parentOf(name: DnsName): DnsName | null {
  const dot = name.indexOf(".");
  return dot < 0 ? null : dnsName(name.slice(dot + 1));
}

interface Climb {
  readonly climbed: readonly DnsName[];
  /** Where the zone begins, or where the look failed. */
  readonly at: DnsName | null;
  readonly set: ServerSet | null;
}

function climb(seen: Observations, start: DnsName, leastLabels: number): Climb {
  const climbed: DnsName[] = [];
  for (let at: DnsName | null = start; at !== null && climbed.length < MAX_CLIMB; at = parentOf(at)) {
    if (at.split(".").length < leastLabels) break;
    climbed.push(at);
    const look = seen.find("delegation", { part: "servers", zone: at });
    if (look === undefined) break;
    if (look.outcome.state !== "seen") return { climbed, at, set: null };
    const { value } = look.outcome;
    if (value.part !== "servers" || value.rcode === "NXDOMAIN") break;
    if (value.servers.length > 0) return { climbed, at, set: { names: namesIn(value.servers), witness: look.id } };
  }
  return { climbed, at: null, set: null };
}

/** What the first of the servers above that knows says about who is below. */
function referralTo(seen: Observations, zone: DnsName, name: DnsName): { zone: DnsName; set: ServerSet } | null {
  for (const look of seen.of("delegation")) {
    const found = isAsked(look.about, zone) ? referralIn(look, name) : null;
    if (found !== null) return found;
  }
  return null;
}

/** All that the zone's own servers name: one of them may hold an old copy. */
function namedBy(seen: Observations, zone: DnsName): ServerSet | null {
  const sets = seen.of("delegation").flatMap(({ id, about, outcome }) => {
    if (!isAsked(about, zone) || outcome.state !== "seen" || outcome.value.part !== "server") return [];
    const { said } = outcome.value;
    return said.how === "answered" && said.authoritative && said.records.length > 0 ? [{ id, said }] : [];
  });
  const [first] = sets;
  return first === undefined ? null : { names: namesIn(sets.flatMap(({ said }) => said.records)), witness: first.id };
}

/** A server may hold the zone and the one above: then it answers for the zone, and delegates nothing. */
function isAsked(about: Observation<"delegation">["about"], zone: DnsName): boolean {
  return about.part === "server" && about.type === "NS" && about.name === zone;
}

function referralIn(
  { id, outcome }: Observation<"delegation">,
  name: DnsName,
): { zone: DnsName; set: ServerSet } | null {
  if (outcome.state !== "seen" || outcome.value.part !== "server") return null;
  const { said } = outcome.value;
  const referral = said.how === "answered" ? said.referral : null;
  const zone = referral === null ? null : dnsName(referral.zone);
  if (referral === null || zone === null || !isUnder(name, zone)) return null;
  return { zone, set: { names: namesIn(referral.servers), witness: id } };
}

function namesIn(servers: readonly (string | RemoteText)[]): readonly DnsName[] {
  const names = servers.map((server) => dnsName(server)).filter((server): server is DnsName => server !== null);
  return [...new Set(names)].sort();
}
