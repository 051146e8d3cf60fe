import { queryName } from "../../dns/name.ts";
import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { DnsName } from "../../model/scalars.ts";
import type { Dns, DnsAnswer } from "../world.ts";
import { askServers } from "./ask-servers.ts";
import { cache } from "./cache.ts";
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
}

/** A resolver's client. */
export interface LiveDns extends Dns {
  /** Ends what is under way as cancelled, and every later question too. */
  close(): void;
}

/** Further questions for the target of an alias. */
const MAX_HOPS = 8;

/** Asks real servers for absolute names, over UDP and, where that is too small, TCP. */
export function liveDns(options: LiveDnsOptions): LiveDns {
  const { servers, timeoutMs = 5000, inFlight = 150 } = options;
  const { cacheEntries = 50_000, cacheBytes = 64 << 20, cacheMs = 300_000 } = options;
  const lines = servers.map(udpLine);
  const order = roster(lines);
  const pass = gate(inFlight);
  const known = cache<WireAnswer>({ entries: cacheEntries, bytes: cacheBytes, freshMs: cacheMs }, weigh);

  function askOnce(question: Question, signal: AbortSignal): Promise<Outcome<WireAnswer>> {
    const key = `${question.type} ${question.name}`;
    return known.get(key, (end) => pass(() => askServers(question, order, { timeoutMs, signal: end }), end), signal);
  }

  return {
    async ask(name, type, signal) {
      if (queryName(name) !== name) return failed({ kind: "dns-malformed" });
      return follow({ name, type }, (question) => askOnce(question, signal));
    },
    close() {
      known.close();
      for (const line of lines) line.close();
    },
  };
}

/** Asks on where an answer ends in an alias without saying what is at its target. */
async function follow(
  question: Question,
  ask: (question: Question) => Promise<Outcome<WireAnswer>>,
): Promise<Outcome<DnsAnswer>> {
  const passed: DnsName[] = [question.name];
  let authenticated = true;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    const outcome = await ask({ ...question, name: passed.at(-1) ?? question.name });
    if (outcome.state !== "seen") return outcome;
    const { rcode, records, aliases, conclusive } = outcome.value;
    authenticated &&= outcome.value.authenticated;
    if (aliases.some((alias) => passed.includes(alias))) break;
    passed.push(...aliases);
    if (conclusive)
      return seen({ rcode, records, aliases: passed.slice(1), ...(authenticated ? { authenticated } : {}) });
  }
  return failed({ kind: "dns-malformed" });
}

function weigh({ records, aliases }: WireAnswer): number {
  return [...records, ...aliases].reduce((sum, text) => sum + text.length, 64);
}
