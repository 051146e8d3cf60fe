import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type Heard, type ZoneServer, type ZoneState, zoneStates } from "./zone-states.ts";

/** How one name server stands to one zone it is named for. */
export interface ServerStanding {
  readonly server: DnsName;
  readonly zone: DnsName;
  /** shut: it serves the zone by datagram, and turns connections away. untold: whether it does was not learnt. */
  readonly is: "serves" | "lame" | "shut" | "nowhere" | "untold";
  /** What it said, or what DNS says of its name. */
  readonly answer: string;
  readonly evidence: readonly Evidence[];
  /** What would tell. */
  readonly missing: readonly Look[];
}

/**
 * Every name server of the zones looked at. A server is only blamed while another one of the zone was heard to serve it from
 * here: between us and all of them something may answer in their place.
 */
export const serverStandings = fact((seen: Observations): readonly ServerStanding[] =>
  zoneStates(seen).flatMap((state) => state.servers.flatMap((server) => standing(state, server))),
);

function standing(state: ZoneState, server: ZoneServer): readonly ServerStanding[] {
  const { udp, tcp, name, nowhere, placed } = server;
  const others = state.servers.filter((other) => other !== server);
  const known = { server: name, zone: state.zone, missing: [] };
  const isServed = others.some(serves);
  if (nowhere !== null) return [{ ...known, is: "nowhere", answer: nowhere, evidence: placed }];
  const heard = [udp.soa, tcp.soa];
  const evidence = heard.flatMap((one) => one.evidence);
  const missing = heard.flatMap(({ look }) => look ?? []);
  if (missing.length === 0) return [];
  if (serves(server) && tcp.soa.is !== "silent" && tcp.soa.is !== "closed")
    return [{ ...known, is: "serves", answer: "", evidence }];
  if (serves(server)) {
    // A firewall of our own may turn them all away.
    const isShut = tcp.soa.is === "closed" && others.some((other) => other.tcp.soa.is === "good");
    if (isShut) return [{ ...known, is: "shut", answer: `TCP: ${tcp.soa.words}`, evidence }];
    return [{ ...known, is: "untold", answer: "", evidence, missing: missing.slice(1) }];
  }
  const refusal = heard.find(({ is }) => is === "lame" || is === "closed");
  if (refusal === undefined || !isServed) return [{ ...known, is: "untold", answer: "", evidence, missing }];
  const witness = others.filter(serves).slice(0, 1).flatMap(goodEvidence);
  return [{ ...known, is: "lame", answer: refusal.words, evidence: [...refusal.evidence, ...witness] }];
}

function serves({ udp, tcp }: ZoneServer): boolean {
  return udp.soa.is === "good" || tcp.soa.is === "good";
}

function goodEvidence({ udp, tcp }: ZoneServer): Heard["evidence"] {
  return (udp.soa.is === "good" ? udp : tcp).soa.evidence;
}
