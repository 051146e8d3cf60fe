import { parentOf, type ServerSet, zoneServers } from "../../src/dns/zone-servers.ts";
import type { Observations } from "../../src/model/observation.ts";
import type { DelegationAbout, ServerAbout } from "../../src/model/observations/delegation.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Target } from "../../src/model/target.ts";

/** The root has thirteen, others rarely more than eight; a hostile zone may name any number. */
const MAX_SERVERS = 8;
/** Any of the servers above knows whom it delegates to; the second is for when the first is silent. */
const MAX_ABOVE = 2;

/** What to ask about the zone of a domain, as far as what was seen shows it. */
export function zoneLooks(target: Target, observed: Observations, domain: DnsName): readonly DelegationAbout[] {
  const { climbed, climbedAbove, zone, own, above, delegated, named } = zoneServers(observed, domain);
  const reach = { observed, families: target.families };
  // The name above is next in either case, whether a zone begins at the domain or not: it is asked for at once.
  const next = parentOf(domain) ?? domain;
  const start = [...new Set([...climbed, next, ...climbedAbove])].map(
    (name): DelegationAbout => ({ part: "servers", zone: name }),
  );
  if (zone === null) return start;
  const below = climbed.at(-1) ?? zone;
  const parents = placesOf(above, MAX_ABOVE, reach).map(
    (ip): ServerAbout => ({
      ...{ part: "server", zone: below, ip, over: "udp" },
      ...{ name: below, type: "NS" },
    }),
  );
  const places = [own, delegated, named].flatMap((set) => placesOf(set, MAX_SERVERS, reach));
  return [...start, ...parents, ...[...new Set(places)].flatMap((ip) => questions(zone, domain, ip))];
}

/** The names whose addresses have to be known for that. */
export function zoneServerNames(observed: Observations, domain: DnsName): readonly DnsName[] {
  const { own, above, delegated, named } = zoneServers(observed, domain);
  return [...[own, delegated, named].flatMap((set) => few(set, MAX_SERVERS)), ...few(above, MAX_ABOVE)];
}

/** The same questions to each, by either way: a server may hold an old copy, or its firewall let only datagrams through. */
function questions(zone: DnsName, domain: DnsName, ip: IpAddress): readonly ServerAbout[] {
  const at = { part: "server", zone, ip } as const;
  const both = (["udp", "tcp"] as const).flatMap((over): readonly ServerAbout[] => [
    { ...at, over, name: domain, type: "MX" },
    { ...at, over, name: zone, type: "SOA" },
  ]);
  return [...both, { ...at, over: "udp", name: zone, type: "NS" }];
}

interface Reach {
  readonly observed: Observations;
  readonly families: Target["families"];
}

function few(set: ServerSet | null, limit: number): readonly DnsName[] {
  return set === null ? [] : set.names.slice(0, limit);
}

/** One address of each server, of IPv4 where it has one: the other family leads to the same program. */
function placesOf(set: ServerSet | null, limit: number, { observed, families }: Reach): readonly IpAddress[] {
  return few(set, limit).flatMap((name) => {
    const looks = families.map((family) => observed.find("address", { name, family }));
    if (looks.includes(undefined)) return [];
    const all = looks.flatMap((look) => (look?.outcome.state === "seen" ? look.outcome.value.addresses : []));
    const first = all.find((ip) => !ip.includes(":")) ?? all[0];
    return first === undefined ? [] : [first];
  });
}
