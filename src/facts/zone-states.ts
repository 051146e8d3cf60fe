import { isUnder } from "../dns/name.ts";
import { type ServerSet, zoneServers } from "../dns/zone-servers.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { ServerAbout } from "../model/observations/delegation.ts";
import type { DnsName } from "../model/scalars.ts";
import type { ServerAnswer } from "../model/server-answer.ts";
import { addressesOf } from "./addresses-of.ts";
import { fact } from "./fact.ts";

/** Who answers for the zone of a domain, and what each of them said. */
export interface ZoneState {
  readonly domain: DnsName;
  readonly zone: DnsName;
  /** By the zone itself, and by the zone above; null where it was not learnt. */
  readonly named: ServerSet | null;
  readonly delegated: ServerSet | null;
  readonly servers: readonly ZoneServer[];
}
/** One name server of a zone, and what it holds of it. */
export interface ZoneServer {
  readonly name: DnsName;
  /** What DNS says instead of an address; null when it has one, or when that was not learnt. */
  readonly nowhere: string | null;
  /** Looks at its addresses that taught nothing. */
  readonly open: readonly Look[];
  /** The looks at its addresses. */
  readonly placed: readonly Evidence[];
  readonly udp: Answers;
  readonly tcp: Answers;
  /** Whom it names as the servers of the zone. */
  readonly ns: Heard;
}
/** What one server said to the two questions that show whether it serves the zone. */
export interface Answers {
  readonly mx: Heard;
  readonly soa: Heard;
}
/** One question to one server. */
export interface Heard {
  /** good: it answers for the zone. lame: it answers otherwise. truncated: there is more than a datagram holds. */
  readonly is: "good" | "lame" | "closed" | "truncated" | "silent" | "not-asked";
  /** What it said, as a look-up tool would put it; empty where it said nothing. */
  readonly words: string;
  readonly records: readonly string[];
  readonly look: Look<"delegation"> | null;
  readonly evidence: readonly Evidence[];
}

/** The zone of every domain whose name servers were asked themselves. */
export const zoneStates = fact((seen: Observations): readonly ZoneState[] => {
  const domains = seen.of("delegation").flatMap(({ about }) => (isMxAtServer(about) ? [about.name] : []));
  return [...new Set(domains)].flatMap((domain) => {
    const { zone, own, delegated, named } = zoneServers(seen, domain);
    if (zone === null) return [];
    const names = [...new Set([own, delegated, named].flatMap((set) => set?.names ?? []))].sort();
    const servers = names.map((name) => {
      const server = serverOf(seen, { name, zone, domain });
      // The zone above may give the address with the name, which nobody else then knows. RFC 1034 §4.2.1
      const isGlued = isUnder(name, zone) && named?.names.includes(name) !== true;
      return isGlued ? { ...server, nowhere: null } : server;
    });
    return [{ domain, zone, named, delegated, servers }];
  });
});

function isMxAtServer(about: Look<"delegation">["about"]): about is ServerAbout {
  return about.part === "server" && about.type === "MX";
}

interface Asked {
  readonly name: DnsName;
  readonly zone: DnsName;
  readonly domain: DnsName;
}

function serverOf(seen: Observations, { name, zone, domain }: Asked): ZoneServer {
  const both = addressesOf(seen, name);
  const families = [both[4], both[6]];
  const ips = families.flatMap(({ addresses }) => addresses);
  const questions = ips.map((ip): ServerAbout => ({ ...AT, zone, ip, over: "udp", name: domain, type: "MX" }));
  const asked = questions.find((about) => seen.find("delegation", about) !== undefined);
  const answer = (change: Partial<ServerAbout>) => heard(seen, asked === undefined ? asked : { ...asked, ...change });
  const soa = { name: zone, type: "SOA" } as const;
  const isKnown = families.every(({ state }) => state === "seen") && ips.length === 0;
  const rcode = families.some((family) => family.rcode === "NXDOMAIN") ? "NXDOMAIN" : "NOERROR (A 0, AAAA 0)";
  return {
    name,
    nowhere: isKnown ? rcode : null,
    open: families.flatMap(({ state, look }) => (state === "failed" ? [look] : [])),
    placed: families.flatMap(({ evidence }) => evidence ?? []),
    udp: { mx: answer({}), soa: answer(soa) },
    tcp: { mx: answer({ over: "tcp" }), soa: answer({ ...soa, over: "tcp" }) },
    ns: answer({ name: zone, type: "NS" }),
  };
}

const AT = { part: "server" } as const;

function heard(seen: Observations, about: ServerAbout | undefined): Heard {
  const nothing = { words: "", records: [], look: null, evidence: [] };
  if (about === undefined) return { ...nothing, is: "not-asked" };
  const look = { kind: "delegation", about } as const;
  const found = seen.find("delegation", about);
  if (found === undefined) return { ...nothing, is: "not-asked", look };
  const evidence = [{ observation: found.id }];
  const { outcome } = found;
  if (outcome.state !== "seen" || outcome.value.part !== "server") return { ...nothing, is: "silent", look, evidence };
  const { said } = outcome.value;
  const records = said.how === "answered" ? said.records : [];
  return { is: kindOf(said, about), words: wordsOf(said), records, look, evidence };
}

/** The start of a zone is there wherever the zone is; a name in it may have no MX. RFC 1034 §4.2.1 */
function kindOf(said: ServerAnswer, { type }: ServerAbout): Heard["is"] {
  if (said.how !== "answered") return said.how;
  const answers = said.rcode === "NOERROR" || (type === "MX" && said.rcode === "NXDOMAIN");
  return said.authoritative && answers && (type === "MX" || said.records.length > 0) ? "good" : "lame";
}

function wordsOf(said: ServerAnswer): string {
  if (said.how === "closed") return "ECONNREFUSED";
  if (said.how === "truncated") return "TC";
  return said.authoritative ? `${said.rcode} (AA)` : said.rcode === "NOERROR" ? "NOERROR (AA 0)" : said.rcode;
}
