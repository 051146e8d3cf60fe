import { ipAddress } from "../../src/dns/address.ts";
import { dnsName, isUnder } from "../../src/dns/name.ts";
import type { Observations } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Target } from "../../src/model/target.ts";
import { exchangers, knownAddresses } from "./exchangers.ts";
import { looks } from "./looks.ts";

/** RFC 8314 §3.3, RFC 6409 §3.1; 2525 is nobody's standard, and offered where networks shut the others. */
const PORTS: readonly number[] = [465, 587, 2525];
/** What people type when nobody told them a name. */
const USUAL: readonly string[] = ["mail", "smtp"];
/** More of them say nothing new. */
const MAX_HOSTS = 4;
/** A domain names one or two; a hostile one may name thousands. */
const MAX_SERVICES = 4;

/** A host at which a domain's users may hand in mail. */
interface Candidate {
  readonly host: DnsName;
  readonly ports: readonly number[];
  readonly tlsPorts?: readonly number[];
  readonly guessed?: true;
}

/**
 * Where a domain's users may hand in mail, asked once at each address: first where the domain's SRV records lead, then at
 * its own exchangers, at the usual names, and at the best exchanger of somebody else. Waits until all of it is known.
 */
export function planSubmission(target: Target, seen: Observations): readonly SmtpAbout[] {
  const candidates = candidatesFor(target, seen) ?? [];
  const places = candidates.map((candidate) => ({
    candidate,
    found: target.families.map((family) => knownAddresses({ name: candidate.host, family }, seen)),
  }));
  if (places.some(({ found }) => found.includes(null))) return [];
  const taken = new Set<IpAddress>();
  let hosts = 0;
  return places.flatMap(({ candidate, found }) => {
    const ips = found.flatMap((addresses) => addresses?.slice(0, 1) ?? []).filter((ip) => !taken.has(ip));
    if (ips.length === 0 || hosts === MAX_HOSTS) return [];
    hosts += 1;
    for (const ip of ips) taken.add(ip);
    return looks({ ...candidate, ips, role: "submission" }, target);
  });
}

/** The names whose addresses are wanted for it, as soon as they are known. */
export function submissionNames(target: Target, seen: Observations): readonly DnsName[] {
  if (target.command !== "check" || target.domain === null || target.server !== undefined) return [];
  if (wantedPorts(target).length === 0) return [];
  return [...usualNames(target.domain), ...services(target.domain, seen).map(({ host }) => host)];
}

/** Null as long as the domain's own word is not known. */
function candidatesFor(target: Target, seen: Observations): readonly Candidate[] | null {
  const { domain, without } = target;
  const ports = wantedPorts(target);
  if (domain === null || ports.length === 0) return [];
  const mx = seen.find("mx", { domain });
  if (mx === undefined || (!without.includes("srv") && !areServicesKnown(domain, seen))) return null;
  if (mx.outcome.state === "seen" && mx.outcome.value.rcode === "NXDOMAIN") return [];
  const hosts = exchangers(domain, seen) ?? [];
  const own = hosts.filter((host) => isUnder(host, domain));
  const usual = usualNames(domain);
  const guesses = [
    ...usual.filter((name) => !own.includes(name)),
    ...hosts.filter((host) => !own.includes(host)).slice(0, 1),
  ];
  const all: readonly Candidate[] = [
    ...services(domain, seen).map((service) => ofService(service, target)),
    ...own.filter((host) => usual.includes(host)).map((host) => ({ host, ports })),
    ...own.filter((host) => !usual.includes(host)).map((host) => ({ host, ports })),
    ...guesses.map((host) => ({ host, ports, guessed: true as const })),
  ];
  return all.filter(({ host }, at) => all.findIndex((other) => other.host === host) === at);
}

function wantedPorts({ ports }: Target): readonly number[] {
  return ports.length === 0 ? PORTS : ports.filter((port) => port !== 25);
}

function usualNames(domain: DnsName): readonly DnsName[] {
  return USUAL.flatMap((word) => dnsName(`${word}.${domain}`) ?? []);
}

/** A port that the domain names is asked besides the usual ones. */
function ofService({ host, inClear, inTls }: Service, target: Target): Candidate {
  const named = [...inTls, ...inClear].filter((port) => target.ports.length === 0 || target.ports.includes(port));
  const ports = [...new Set([...wantedPorts(target), ...named])];
  return { host, ports, tlsPorts: inTls.filter((port) => !inClear.includes(port)) };
}

interface Service {
  readonly host: DnsName;
  readonly inClear: readonly number[];
  readonly inTls: readonly number[];
}

/** The hosts of the SRV records, those that begin with TLS first. RFC 8314 §5.1 */
function services(domain: DnsName, seen: Observations): readonly Service[] {
  const found = new Map<DnsName, Service>();
  for (const service of ["_submissions._tcp", "_submission._tcp"] as const) {
    const look = seen.find("srv", { service, domain });
    const places = look?.outcome.state === "seen" ? look.outcome.value.places : [];
    for (const { host: text, port } of places.slice(0, MAX_SERVICES)) {
      const host = ipAddress(text) === null ? dnsName(text) : null;
      if (host === null || port === 0) continue;
      const known = found.get(host) ?? { host, inClear: [], inTls: [] };
      const inTls = service === "_submissions._tcp";
      found.set(host, {
        host,
        inClear: inTls ? known.inClear : [...known.inClear, port],
        inTls: inTls ? [...known.inTls, port] : known.inTls,
      });
    }
  }
  return [...found.values()];
}

function areServicesKnown(domain: DnsName, seen: Observations): boolean {
  const known = (service: "_submissions._tcp" | "_submission._tcp") => seen.find("srv", { service, domain });
  return known("_submissions._tcp") !== undefined && known("_submission._tcp") !== undefined;
}
