import { familyOf, ipAddress } from "../src/dns/address.ts";
import { dnsName } from "../src/dns/name.ts";
import type { Observations } from "../src/model/observation.ts";
import type { Role, SmtpAbout } from "../src/model/observations/smtp.ts";
import { type Failure, failed, seen as learnt } from "../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import type { Transcript } from "../src/model/transcript.ts";
import { isConnected } from "../src/model/trouble.ts";
import { popLogIn } from "../src/pop3/log-in.ts";
import { converse } from "../src/smtp/converse.ts";
import { TIMEOUTS, type Timeouts } from "../src/smtp/timeouts.ts";
import { defineProbe, type Probe } from "../src/world/probe.ts";
import type { World } from "../src/world/world.ts";
import { exchangers, knownAddresses } from "./smtp/exchangers.ts";
import { asksWhichOpens, looks } from "./smtp/looks.ts";
import { planSubmission } from "./smtp/submission.ts";
import { handshakePlaces, planTlsOffers } from "./smtp/tls-offers.ts";
import { planWithoutLogin } from "./smtp/without-login.ts";

/** Per family and host in a checkup. */
const MAX_ADDRESSES = 2;

/** The SMTP dialogue with each server that matters, by the default patience. */
export const smtp = smtpProbe(TIMEOUTS);

/** The same with another patience. */
export function smtpProbe(timeouts: Timeouts): Probe<"smtp"> {
  return defineProbe({
    kind: "smtp",
    contact: "dialogue",
    after: ["mx", "address", "srv", "smtp"],
    plan,
    async look(about, world, signal) {
      const refused = about.attempt.login === "pop" ? await logInToPop(about, world, signal) : null;
      if (refused !== null) return failed(refused);
      return learnt(await converse({ about, timeouts: patienceFor(about, timeouts) }, world, signal));
    },
  });
}

/** Most ports for handing in mail that a checkup tries are walled off and stay silent: that must not hold up all the rest. */
const DOOR_MS = 4_000;

function patienceFor({ role }: SmtpAbout, timeouts: Timeouts): Timeouts {
  return role === "submission" ? { ...timeouts, connectMs: Math.min(timeouts.connectMs, DOOR_MS) } : timeouts;
}

/** Null when it went well. */
async function logInToPop({ attempt }: SmtpAbout, world: World, signal: AbortSignal): Promise<Failure | null> {
  if (world.pop === undefined) return { kind: "mailbox-unreadable", reason: "ENOTFOUND" };
  const { host } = world.pop;
  const literal = ipAddress(host);
  const name = literal === null ? dnsName(host) : null;
  const answer = name === null ? null : await world.dns.ask(name, "A", signal);
  if (answer?.state === "failed") return answer.why;
  const found = answer?.state === "seen" ? answer.value.records.flatMap((text) => ipAddress(text) ?? []) : [];
  const { source } = attempt;
  // The server will know the address that it saw: the mail has to come from the same one.
  const ips = (literal === null ? found : [literal]).filter(
    (ip) => source === null || familyOf(ip) === familyOf(source),
  );
  const result = await popLogIn({ ips, source }, world, signal);
  return result.ok ? null : { kind: "mailbox-unreadable", reason: result.reason };
}

function plan(target: Target, seen: Observations): readonly SmtpAbout[] {
  const first = planFirst(target, seen);
  return [...first, ...handshakePlaces(first, target, seen).flatMap((about) => planTlsOffers(about, target, seen))];
}

function planFirst(target: Target, seen: Observations): readonly SmtpAbout[] {
  if (target.command === "explain") return [];
  if (target.server !== undefined) return planServer(target, seen);
  if (target.domain === null) return [];
  const hosts = exchangers(target.domain, seen) ?? [];
  return target.command === "check" ? planCheck(target, hosts, seen) : planDelivery(target, hosts, seen);
}

/** Every exchanger on port 25, and on the submission ports the places where the domain's users may hand in mail. */
function planCheck(target: Target, hosts: readonly DnsName[], seen: Observations): readonly SmtpAbout[] {
  const ports = target.ports.length === 0 || target.ports.includes(25) ? [25] : [];
  const exchanging = hosts.flatMap((host) => {
    const found = target.families.map((family) => knownAddresses({ name: host, family }, seen) ?? []);
    return looks({ host, ips: found.flatMap((ips) => ips.slice(0, MAX_ADDRESSES)), ports, role: "mx" }, target);
  });
  return [...exchanging, ...planSubmission(target, seen)];
}

/** The best exchanger, and the next one only when that one would not talk: what a sending server does. RFC 5321 §5.1 */
function planDelivery(target: Target, hosts: readonly DnsName[], seen: Observations): readonly SmtpAbout[] {
  const ports = target.ports.length === 0 ? [25] : target.ports;
  const planned: SmtpAbout[] = [];
  for (const host of hosts) {
    const found = target.families.map((family) => knownAddresses({ name: host, family }, seen));
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
  const ports = target.ports.length > 0 ? target.ports : [login === "given" && !asksWhichOpens(target) ? 587 : 25];
  const literal = ipAddress(server);
  const host = literal === null ? dnsName(server) : nameOfLiteral(literal);
  if (host === null) return [];
  const ips =
    literal === null
      ? target.families.flatMap((family) => knownAddresses({ name: host, family }, seen)?.slice(0, 1) ?? [])
      : [literal];
  const asked = looks({ host, ips, ports, role }, target);
  return [...asked, ...asked.flatMap((about) => planWithoutLogin(about, target, seen))];
}

/** mx when the server is an exchanger of the recipient's domain; null as long as that may still turn out. */
function roleOf(server: string, target: Target, seen: Observations): Role | null {
  const { domain, without, families } = target;
  if (domain === null || without.includes("mx")) return "relay";
  const mx = seen.find("mx", { domain });
  if (mx === undefined) return null;
  const hosts = exchangers(domain, seen) ?? [];
  const literal = ipAddress(server);
  if (literal === null) return hosts.some((host) => host === dnsName(server)) ? "mx" : "relay";
  const family = familyOf(literal);
  if (without.includes("address") || !families.includes(family)) return "relay";
  const found = hosts.map((name) => knownAddresses({ name, family }, seen));
  if (found.includes(null)) return null;
  return found.some((ips) => ips?.includes(literal)) ? "mx" : "relay";
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
