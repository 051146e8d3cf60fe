import { familyOf, ipAddress } from "../src/dns/address.ts";
import { dnsName } from "../src/dns/name.ts";
import type { Observations } from "../src/model/observation.ts";
import type { AddressAbout } from "../src/model/observations/address.ts";
import { seen } from "../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import { defineProbe } from "../src/world/probe.ts";
import { zoneServerNames } from "./delegation/zone-looks.ts";
import { domainsOf } from "./delegation.ts";
import { submissionNames } from "./smtp/submission.ts";

/** More exchanges than any honest domain needs; a hostile one could publish thousands. */
const MAX_EXCHANGES = 10;
/** A reverse zone can hold any number of names; RFC 7208 §4.6.4 reads ten as well. */
const MAX_REVERSE_NAMES = 10;

/** The addresses of every name that mail depends on. */
export const address = defineProbe({
  kind: "address",
  contact: "dns",
  after: ["delegation", "mx", "ptr", "srv"],

  plan(target, observed) {
    const both = [...mailHosts(observed), ...submissionNames(target, observed), ...helo(target)];
    return [
      ...canaries(target),
      ...ofServer(target),
      ...both.flatMap((name) => target.families.map((family) => ({ name, family }))),
      ...heloOfEitherFamily(target),
      ...nameServers(target, observed),
      ...reverseNames(observed),
    ];
  },

  async look({ name, family }, world, signal) {
    const literal = ipAddress(name);
    if (literal !== null) {
      const addresses = familyOf(literal) === family ? [literal] : [];
      return seen({ rcode: "NOERROR", addresses, aliases: [] });
    }
    const answer = await world.dns.ask(name, family === 4 ? "A" : "AAAA", signal);
    if (answer.state !== "seen") return answer;
    const { rcode, records, aliases } = answer.value;
    const addresses = records.map(ipAddress).filter((ip): ip is IpAddress => ip !== null);
    return seen({ rcode, addresses: [...new Set(addresses)], aliases });
  },
});

/** The exchanges of each domain, best first; the domain itself when it exists without any. RFC 5321 §5.1 */
function mailHosts(observed: Observations): readonly DnsName[] {
  return observed.of("mx").flatMap(({ about, outcome }) => {
    if (outcome.state !== "seen") return [];
    const { rcode, exchanges } = outcome.value;
    if (exchanges.length === 0) return rcode === "NOERROR" ? [about.domain] : [];
    return exchanges.slice(0, MAX_EXCHANGES).flatMap(({ host }) => nameIn(host));
  });
}

/** Asked for by IPv4, which every large operator has; an address needs no DNS. */
function canaries({ canaries: named = [] }: Target): readonly AddressAbout[] {
  const hosts = [...new Set(named.map(({ host }) => host))];
  return hosts.map((host) => ({
    name: host as string as DnsName,
    family: ofLiteral(host) ?? 4,
    canary: named.filter((one) => one.host === host).map(({ port }) => port),
  }));
}

function ofLiteral(host: string): 4 | 6 | null {
  const literal = ipAddress(host);
  return literal === null ? null : familyOf(literal);
}

/** First, so that a name which is also something else is known for what the user said it is. */
function ofServer({ server, families }: Target): readonly AddressAbout[] {
  const names = server === undefined ? [] : nameIn(server);
  return names.flatMap((name) => families.map((family): AddressAbout => ({ name, family, server: true })));
}

/** A program that hands its mail in may call itself anything. RFC 6409 §4.2 */
function helo({ helo: name, command }: Target): readonly DnsName[] {
  return name.includes(".") && command !== "smoke" ? nameIn(name) : [];
}

/** The HELO name must lead to the address that is used, whichever family this run talks. RFC 5321 §2.3.5 */
function heloOfEitherFamily(target: Target): readonly AddressAbout[] {
  return helo(target).flatMap((name) => [
    { name, family: 4 },
    { name, family: 6 },
  ]);
}

/** Who answers for the zones is asked there itself. */
function nameServers(target: Target, observed: Observations): readonly AddressAbout[] {
  const names = domainsOf(target).flatMap((domain) => zoneServerNames(observed, domain));
  return names.flatMap((name) => target.families.map((family) => ({ name, family })));
}

/** Forward confirmation: does the reverse name lead back? Only the family it was found by can tell. */
function reverseNames(observed: Observations): readonly AddressAbout[] {
  return observed.of("ptr").flatMap(({ about, outcome }) => {
    if (outcome.state !== "seen") return [];
    const family = familyOf(about.ip);
    return outcome.value.names.slice(0, MAX_REVERSE_NAMES).map((name) => ({ name, family }));
  });
}

/** An address literal or the root has no address records to ask for. */
function nameIn(host: string): readonly DnsName[] {
  const name = ipAddress(host) === null ? dnsName(host) : null;
  return name === null ? [] : [name];
}
