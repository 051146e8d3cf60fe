import { queryName } from "../../dns/name.ts";
import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { DnsName, IpAddress } from "../../model/scalars.ts";
import type { ServerAnswer } from "../../model/server-answer.ts";
import type { Dns, DnsAnswer } from "../world.ts";
import { askNameServer } from "./ask-name-server.ts";
import { askServers } from "./ask-servers.ts";
import { cache } from "./cache.ts";
import { type Endable, standIns } from "./ending.ts";
import { gate } from "./gate.ts";
import { roster } from "./roster.ts";
import { udpLine } from "./udp-line.ts";
import type { DnsServer } from "./udp-port.ts";
import type { Question, WireAnswer } from "./wire-answer.ts";

/** How to ask; everything but the servers has a default fit for one run. */
export interface LiveDnsOptions {
  /** In order of preference; with none, every question fails as unreachable. */
  readonly servers: readonly DnsServer[];
  /** For one question at all servers. */
  readonly timeoutMs?: number;
  readonly inFlight?: number;
  readonly cacheEntries?: number;
  readonly cacheBytes?: number;
  /** An answer is kept for so long whatever its TTL says: one run, one answer. */
  readonly cacheMs?: number;
  /** For one question at one name server. */
  readonly nameServerMs?: number;
  /** Where the name servers of a made-up internet really live; null: nowhere. Without it each is at its own address. */
  readonly nameServers?: (ip: IpAddress) => DnsServer | null;
}

/** A resolver's client. */
export interface LiveDns extends Dns {
  /** Ends what is under way as cancelled, and every later question too. */
  close(): void;
}

/** Further questions for the target of an alias. */
const MAX_HOPS = 8;
const DNS_PORT = 53;

/** Asks real servers for absolute names, over UDP and, where that is too small, TCP. */
export function liveDns(options: LiveDnsOptions): LiveDns {
  const { servers, timeoutMs = 5000, inFlight = 150 } = options;
  const { cacheEntries = 50_000, cacheBytes = 64 << 20, cacheMs = 300_000, nameServerMs = 3000 } = options;
  const { nameServers = (ip: IpAddress) => ({ ip, port: DNS_PORT }) } = options;
  const lines = servers.map(udpLine);
  const order = roster(lines);
  const pass = gate(inFlight);
  const standIn = standIns();
  const limits = { entries: cacheEntries, bytes: cacheBytes, freshMs: cacheMs };
  const known = cache<WireAnswer>(limits, weigh);
  const said = cache<ServerAnswer>(limits, weighSaid);

  function askOnce(question: Question, signal: Endable): Promise<Outcome<WireAnswer>> {
    const key = `${question.type} ${question.name} ${question.as ?? ""}`;
    return known.get(key, (end) => pass(() => askServers(question, order, { timeoutMs, signal: end }), end), signal);
  }

  function resolve(question: Question, given: AbortSignal): Promise<Outcome<DnsAnswer>> {
    if (queryName(question.name) !== question.name) return Promise.resolve(failed({ kind: "dns-malformed" }));
    const signal = standIn(given);
    return askOnce(question, signal).then((first) =>
      isWhole(first) ? answered(first) : follow(question, first, (each) => askOnce(each, signal)),
    );
  }

  return {
    ask: (name, type, signal) => resolve({ name, type }, signal),
    askUnchecked: (name, type, signal) => resolve({ name, type, as: "unchecked" }, signal),
    async askServer(question, signal) {
      const { ip, name, type, over } = question;
      if (queryName(name) !== name) return failed({ kind: "dns-malformed" });
      const server = nameServers(ip);
      if (server === null) return failed({ kind: "dns-unreachable" });
      const ask = (end: Endable) =>
        pass(() => askNameServer(question, server, { timeoutMs: nameServerMs, signal: end }), end);
      return said.get(`${ip} ${over} ${type} ${name}`, ask, standIn(signal));
    },
    close() {
      known.close();
      said.close();
      for (const line of lines) line.close();
    },
  };
}

/** Whether nothing is left to ask: by far the most answers. */
function isWhole(outcome: Outcome<WireAnswer>): boolean {
  return outcome.state !== "seen" || (outcome.value.conclusive && outcome.value.aliases.length === 0);
}

function answered(outcome: Outcome<WireAnswer>): Outcome<DnsAnswer> {
  if (outcome.state !== "seen") return outcome;
  const { rcode, records, aliases, authenticated } = outcome.value;
  return seen(authenticated ? { rcode, records, aliases, authenticated } : { rcode, records, aliases });
}

/** Asks on where an answer ends in an alias without saying what is at its target. */
async function follow(
  question: Question,
  first: Outcome<WireAnswer>,
  ask: (question: Question) => Promise<Outcome<WireAnswer>>,
): Promise<Outcome<DnsAnswer>> {
  const passed: DnsName[] = [question.name];
  let authenticated = true;
  let outcome = first;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    if (hop > 0) outcome = await ask({ ...question, name: passed.at(-1) ?? question.name });
    if (outcome.state !== "seen") return outcome;
    const { aliases, conclusive } = outcome.value;
    authenticated &&= outcome.value.authenticated;
    if (aliases.some((alias) => passed.includes(alias))) break;
    passed.push(...aliases);
    if (conclusive) return answered(seen({ ...outcome.value, aliases: passed.slice(1), authenticated }));
  }
  return failed({ kind: "dns-malformed" });
}

function weigh({ records, aliases }: WireAnswer): number {
  return sizeOf(records) + sizeOf(aliases) + 64;
}

function sizeOf(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) sum += text.length;
  return sum;
}

function weighSaid(answer: ServerAnswer): number {
  if (answer.how !== "answered") return 64;
  return sizeOf(answer.records) + sizeOf(answer.referral?.servers ?? []) + 64;
}
