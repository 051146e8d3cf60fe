import { zoneServers } from "../dns/zone-servers.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type Heard, type ZoneServer, type ZoneState, zoneStates } from "./zone-states.ts";

/** Whether those who answer for a domain say the same of it. */
export interface ZoneAnswers {
  readonly domain: DnsName;
  /** What they differ in: MX, the sets of name servers (NS), or how new their copies are (SOA). Null: nothing that was heard. */
  readonly differ: "MX" | "NS" | "SOA" | null;
  /** One line for each answer, and who gives it. */
  readonly answers: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What was not heard, though it was asked or could be. */
  readonly missing: readonly Look[];
}

/** Every domain whose name servers were asked themselves. */
export const zoneAnswers = fact((seen: Observations): readonly ZoneAnswers[] =>
  zoneStates(seen).map((state) => {
    const missing = [...unlearnt(seen, state), ...state.servers.flatMap(unheard)];
    const found = byMx(state) ?? byServers(state) ?? bySerial(state);
    const nothing = { differ: null, answers: [], evidence: state.servers.flatMap(mxEvidence) };
    return { domain: state.domain, missing, ...(found ?? nothing) };
  }),
);

type Difference = Pick<ZoneAnswers, "differ" | "answers" | "evidence">;

/** A server that said no is another matter: what counts is that nobody could hear what it holds. */
function unheard({ udp, tcp, ns, open }: ZoneServer): readonly Look[] {
  if (udp.mx.is === "not-asked") return open;
  return [[udp.mx, tcp.mx], [udp.soa, tcp.soa], [ns]].flatMap((pair) => {
    if (pair.some(({ is }) => is === "good")) return [];
    return pair.flatMap(({ is, look }) => (is === "silent" || is === "truncated" ? (look ?? []) : []));
  });
}

/** What failed on the way to the two sets of name servers. */
function unlearnt(seen: Observations, { domain, delegated }: ZoneState): readonly Look[] {
  if (delegated !== null) return [];
  const { climbed, climbedAbove } = zoneServers(seen, domain);
  const zones = new Set<string>([...climbed, ...climbedAbove]);
  return seen.of("delegation").flatMap(({ kind, about, outcome }): readonly Look[] => {
    const isOnTheWay = about.part === "servers" || (about.part === "server" && about.type === "NS");
    return isOnTheWay && zones.has(about.zone) && outcome.state === "failed" ? [{ kind, about }] : [];
  });
}

function answerOf(udp: Heard, tcp: Heard): Heard | null {
  return [udp, tcp].find(({ is }) => is === "good") ?? null;
}

function mxEvidence({ udp, tcp }: ZoneServer): readonly Evidence[] {
  return answerOf(udp.mx, tcp.mx)?.evidence ?? [];
}

function byMx({ servers }: ZoneState): Difference | null {
  const groups = grouped(
    servers,
    ({ udp, tcp }) => answerOf(udp.mx, tcp.mx),
    ({ records, words }) => (records.length > 0 ? [...records].sort().join(", ") : words),
  );
  return groups.size < 2 ? null : difference("MX", groups);
}

function start({ udp, tcp }: ZoneServer): Heard | null {
  return answerOf(udp.soa, tcp.soa);
}

function serialOf(server: ZoneServer): string | null {
  return start(server)?.records[0]?.split(" ")[2] ?? null;
}

/** Secondaries of one primary that hold different copies; zones with several primaries number them as they like. RFC 1996 §2 */
function bySerial({ servers }: ZoneState): Difference | null {
  const primaries = new Set(
    servers.flatMap((server) => start(server)?.records[0]?.split(" ").slice(0, 2).join(" ") ?? []),
  );
  const groups = grouped(servers, start, (_, server) => serialOf(server) ?? "");
  return primaries.size !== 1 || groups.size < 2 ? null : difference("SOA", groups);
}

interface Group {
  /** Each with the serial number of its copy: it tells which is the old one. */
  readonly names: string[];
  readonly evidence: Evidence[];
}

function grouped(
  servers: readonly ZoneServer[],
  pick: (server: ZoneServer) => Heard | null,
  key: (heard: Heard, server: ZoneServer) => string,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const server of servers) {
    const heard = pick(server);
    if (heard === null) continue;
    const answer = key(heard, server);
    const group = groups.get(answer) ?? { names: [], evidence: [] };
    const serial = serialOf(server);
    group.names.push(serial === null ? server.name : `${server.name} (SOA ${serial})`);
    group.evidence.push(...heard.evidence);
    groups.set(answer, group);
  }
  return groups;
}

function difference(differ: "MX" | "SOA", groups: ReadonlyMap<string, Group>): Difference {
  const answers = [...groups].map(([answer, { names }]) => {
    const who = names.join(" + ");
    return differ === "SOA" ? who : `${who}: ${answer}`;
  });
  return {
    differ,
    answers: answers.sort(),
    evidence: [...groups.values()].flatMap(({ evidence }) => evidence.slice(0, 1)),
  };
}

/** The zone above against the zone itself, as its servers say: a resolver may have its answer from either. */
function byServers({ zone, named, delegated }: ZoneState): Difference | null {
  if (named === null || delegated === null || isSame(named.names, delegated.names)) return null;
  const above = zone.slice(zone.indexOf(".") + 1);
  return {
    differ: "NS",
    answers: [`${above}: ${delegated.names.join(", ")}`, `${zone}: ${named.names.join(", ")}`],
    evidence: [delegated, named].map(({ witness }) => ({ observation: witness })),
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
