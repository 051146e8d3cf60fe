import { familyOf, ipAddress } from "../src/dns/address.ts";
import { dnsName, isUnder } from "../src/dns/name.ts";
import type { Observations } from "../src/model/observation.ts";
import type { Attempt, Role, SmtpAbout } from "../src/model/observations/smtp.ts";
import { seen as learnt } from "../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import type { Transcript } from "../src/model/transcript.ts";
import { isConnected } from "../src/model/trouble.ts";
import { converse } from "../src/smtp/converse.ts";
import { TIMEOUTS, type Timeouts } from "../src/smtp/timeouts.ts";
import { defineProbe, type Probe } from "../src/world/probe.ts";

/** More exchangers than this no sender tries, and a checkup should not either. */
const MAX_HOSTS = 10;
/** Per family and host in a checkup. */
const MAX_ADDRESSES = 2;
const SUBMISSION_PORTS = [465, 587, 2525];

/** The SMTP dialogue with each server that matters, by the default patience. */
export const smtp = smtpProbe(TIMEOUTS);

/** The same with another patience. */
export function smtpProbe(timeouts: Timeouts): Probe<"smtp"> {
  return defineProbe({
    kind: "smtp",
    contact: "dialogue",
    after: ["mx", "address", "smtp"],
    plan,
    async look(about, world, signal) {
      return learnt(await converse({ about, timeouts }, world, signal));
    },
  });
}

function plan(target: Target, seen: Observations): readonly SmtpAbout[] {
  if (target.command === "explain") return [];
  if (target.server !== undefined) return planServer(target, seen);
  if (target.domain === null) return [];
  const hosts = hostsOf(target.domain, seen) ?? [];
  return target.command === "check" ? planCheck(target, hosts, seen) : planDelivery(target, hosts, seen);
}

/** Every exchanger on port 25, and on the submission ports those that are the domain's own. */
function planCheck(target: Target, hosts: readonly DnsName[], seen: Observations): readonly SmtpAbout[] {
  const { domain, ports } = target;
  const wanted = (port: number) => ports.length === 0 || ports.includes(port);
  const exchanging = wanted(25) ? [25] : [];
  const submitting = ports.length === 0 ? SUBMISSION_PORTS : ports.filter((port) => port !== 25);
  return hosts.flatMap((host) => {
    const found = target.families.map((family) => addressesOf({ name: host, family }, seen) ?? []);
    const own = domain !== null && isUnder(host, domain);
    return [
      ...looks(
        { host, ips: found.flatMap((ips) => ips.slice(0, MAX_ADDRESSES)), ports: exchanging, role: "mx" },
        target,
      ),
      ...looks(
        { host, ips: found.flatMap((ips) => ips.slice(0, 1)), ports: own ? submitting : [], role: "submission" },
        target,
      ),
    ];
  });
}

/** The best exchanger, and the next one only when that one would not talk: what a sending server does. RFC 5321 §5.1 */
function planDelivery(target: Target, hosts: readonly DnsName[], seen: Observations): readonly SmtpAbout[] {
  const ports = target.ports.length === 0 ? [25] : target.ports;
  const planned: SmtpAbout[] = [];
  for (const host of hosts) {
    const found = target.families.map((family) => addressesOf({ name: host, family }, seen));
    const ips = found.flatMap((addresses) => addresses?.slice(0, 1) ?? []);
    const here = looks({ host, ips, ports, role: "mx" }, target);
    planned.push(...here);
    if (found.includes(null) || !here.every((about) => isTurnedAway(about, seen))) break;
  }
  return planned;
}

/** The host we were told to talk to. */
function planServer(target: Target, seen: Observations): readonly SmtpAbout[] {
  const { server = "", login } = target;
  const role = roleOf(server, target, seen);
  if (role === null) return [];
  const ports = target.ports.length > 0 ? target.ports : [login === "given" ? 587 : 25];
  const literal = ipAddress(server);
  const host = literal === null ? dnsName(server) : nameOfLiteral(literal);
  if (host === null) return [];
  const ips =
    literal === null
      ? target.families.flatMap((family) => addressesOf({ name: host, family }, seen)?.slice(0, 1) ?? [])
      : [literal];
  return looks({ host, ips, ports, role }, target);
}

/** mx when the server is an exchanger of the recipient's domain; null as long as that may still turn out. */
function roleOf(server: string, target: Target, seen: Observations): Role | null {
  const { domain, without, families } = target;
  if (domain === null || without.includes("mx")) return "relay";
  const mx = seen.find("mx", { domain });
  if (mx === undefined) return null;
  const hosts = hostsOf(domain, seen) ?? [];
  const literal = ipAddress(server);
  if (literal === null) return hosts.some((host) => host === dnsName(server)) ? "mx" : "relay";
  const family = familyOf(literal);
  if (without.includes("address") || !families.includes(family)) return "relay";
  const found = hosts.map((name) => addressesOf({ name, family }, seen));
  if (found.includes(null)) return null;
  return found.some((ips) => ips?.includes(literal)) ? "mx" : "relay";
}

/** The exchangers, best first; null when they are not known. No MX at all means the domain itself. RFC 5321 §5.1 */
function hostsOf(domain: DnsName, seen: Observations): readonly DnsName[] | null {
  const mx = seen.find("mx", { domain });
  if (mx === undefined || mx.outcome.state !== "seen") return null;
  const { rcode, exchanges } = mx.outcome.value;
  if (rcode === "NXDOMAIN") return [];
  if (exchanges.length === 0) return [domain];
  const ranked = [...exchanges].sort((a, b) => a.preference - b.preference || (a.host < b.host ? -1 : 1));
  // The null MX reads as no name (RFC 7505 §3); an address in place of one leads nowhere either.
  const names = ranked
    .slice(0, MAX_HOSTS)
    .flatMap(({ host }) => (ipAddress(host) === null ? (dnsName(host) ?? []) : []));
  return [...new Set(names)];
}

/** The addresses of a name in one order, whatever order they were answered in; null when nobody has looked yet. */
function addressesOf(about: { name: DnsName; family: 4 | 6 }, seen: Observations): readonly IpAddress[] | null {
  const found = seen.find("address", about);
  if (found === undefined) return null;
  return found.outcome.state === "seen" ? [...new Set(found.outcome.value.addresses)].sort() : [];
}

interface Places {
  readonly host: DnsName;
  readonly ips: readonly IpAddress[];
  readonly ports: readonly number[];
  readonly role: Role;
}

/** One look from each vantage that can reach the address. */
function looks({ host, ips, ports, role }: Places, target: Target): readonly SmtpAbout[] {
  return ips.flatMap((ip) => {
    const sources = target.sources.filter((source) => familyOf(source) === familyOf(ip));
    const vantages = target.sources.length === 0 ? [null] : sources;
    return vantages.flatMap((source) =>
      ports.map((port) => ({
        host,
        ip,
        port,
        role,
        attempt: attemptAt(port, role, { target, source }),
        changed: null,
      })),
    );
  });
}

function attemptAt(port: number, role: Role, given: { target: Target; source: IpAddress | null }): Attempt {
  const { target, source } = given;
  const submitting = role === "submission";
  return {
    tls: port === 465 && (submitting || target.tls === "opportunistic") ? "implicit" : target.tls,
    helo: target.helo,
    from: target.sender,
    to: target.recipient === undefined ? [] : [target.recipient],
    // A password is for the server the user named, not for whatever exchanger the DNS leads to.
    login: target.server === undefined ? "none" : target.login,
    source,
    round: 0,
    until: submitting ? "tls" : target.until,
  };
}

/** Whether a sending server would have gone on to the next exchanger. */
function isTurnedAway(about: SmtpAbout, seen: Observations): boolean {
  const found = seen.find("smtp", about);
  if (found === undefined || found.outcome.state !== "seen") return false;
  const { value } = found.outcome;
  return isConnected(value) ? isDismissedAtGreeting(value) : value.end.how !== "cancelled";
}

function isDismissedAtGreeting({ steps, end }: Transcript): boolean {
  for (const step of steps) {
    if (step.kind === "received" && step.stage === "greeting") return step.reply.code >= 400 && step.reply.code < 500;
  }
  return "stage" in end && end.stage === "greeting";
}

/** An address literal stands in for the name of a host that has none. */
function nameOfLiteral(ip: IpAddress): DnsName {
  return ip as string as DnsName;
}
