import type { DelegationAbout, DelegationAnswer } from "../src/model/observations/delegation.ts";
import { type Outcome, seen } from "../src/model/outcome.ts";
import type { DnsName, RemoteText } from "../src/model/scalars.ts";
import type { ServerAnswer } from "../src/model/server-answer.ts";
import type { Target } from "../src/model/target.ts";
import { defineProbe } from "../src/world/probe.ts";
import type { World } from "../src/world/world.ts";
import { zoneLooks } from "./delegation/zone-looks.ts";

/** A set of servers or records has a few dozen at most; a hostile one may fill the message. */
const MAX_RECORDS = 32;
const MAX_RECORD = 512;

/**
 * Who answers for the zones that mail depends on: whom the zone above names, whom the zone names itself, and what each of
 * those servers says when it is asked itself. RFC 1034 §4.2
 */
export const delegation = defineProbe({
  kind: "delegation",
  contact: "dns",
  after: ["delegation", "address"],

  plan(target, observed) {
    return domainsOf(target).flatMap((domain) => zoneLooks(target, observed, domain));
  },

  async look(about, world, signal): Promise<Outcome<DelegationAnswer>> {
    if (about.part === "server") return askOne(about, world, signal);
    if (about.part === "unchecked") {
      const answer = await world.dns.askUnchecked(about.name, about.type, signal);
      if (answer.state !== "seen") return answer;
      return seen({ part: "unchecked", rcode: answer.value.rcode, records: kept(answer.value.records) });
    }
    const answer = await world.dns.ask(about.zone, "NS", signal);
    if (answer.state !== "seen") return answer;
    const { rcode, records, aliases } = answer.value;
    // What stands at an alias' target belongs to another zone.
    return seen({ part: "servers", rcode, servers: aliases.length > 0 ? [] : [...kept(records)].sort() });
  },
});

/** The domains whose mail is looked at; a job that hands its mail in depends on no zone but its server's. */
export function domainsOf({ command, domain, senderDomain }: Target): readonly DnsName[] {
  if (command !== "check" && command !== "trace") return [];
  return [...new Set([domain, senderDomain].filter((name): name is DnsName => name !== null))];
}

async function askOne(
  { ip, name, type, over }: Extract<DelegationAbout, { part: "server" }>,
  world: World,
  signal: AbortSignal,
): Promise<Outcome<DelegationAnswer>> {
  const answer = await world.dns.askServer({ ip, name, type, over }, signal);
  return answer.state === "seen" ? seen({ part: "server", said: cut(answer.value) }) : answer;
}

function cut(said: ServerAnswer): ServerAnswer {
  if (said.how !== "answered") return said;
  const referral = said.referral === null ? null : { zone: said.referral.zone, servers: kept(said.referral.servers) };
  return { ...said, records: [...kept(said.records)].sort(), referral };
}

function kept(records: readonly string[]): readonly RemoteText[] {
  return records.slice(0, MAX_RECORDS).map((record) => record.slice(0, MAX_RECORD) as RemoteText);
}
