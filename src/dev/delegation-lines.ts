import type { Observation } from "../model/observation.ts";
import type { ServerAbout } from "../model/observations/delegation.ts";
import type { Disguise } from "./anonymous.ts";

/** The `dns` lines of a case for who was named for a zone, and for what came only without the checking of signatures. */
export function delegationLines({ about, outcome }: Observation<"delegation">, who: Disguise): readonly string[] {
  if (outcome.state === "failed" && about.part === "servers") return [`${who.name(about.zone)}  NS  SERVFAIL`];
  if (outcome.state !== "seen") return [];
  const { value } = outcome;
  if (value.part === "servers" && about.part === "servers")
    return value.servers.map((server) => `${who.name(about.zone)}  NS  ${who.name(server)}`);
  if (value.part !== "unchecked" || about.part !== "unchecked" || about.type === "TXT") return [];
  return value.records.map((record) => `${who.name(about.name)}  ${about.type}  BOGUS ${who.text(record)}`);
}

/** The `nameserver` sections of a case: what each server that was asked itself did. */
export function nameServerSections(all: readonly Observation[], who: Disguise): readonly string[] {
  const looks = all.flatMap((one) => (one.kind === "delegation" && one.about.part === "server" ? [one] : []));
  const ips = new Set(looks.flatMap(({ about }) => (about.part === "server" ? [about.ip] : [])));
  return [...ips].map((ip) => {
    const own = looks.filter(({ about }) => about.part === "server" && about.ip === ip);
    const lines = new Set(own.flatMap((look) => serverLines(look, who)));
    return [`\nnameserver ${who.ip(ip)}`, ...[...lines].sort().map((line) => `  ${line}`)].join("\n");
  });
}

function serverLines({ about, outcome }: Observation<"delegation">, who: Disguise): readonly string[] {
  if (about.part !== "server" || outcome.state === "skipped") return [];
  if (outcome.state === "failed") return [`TIMEOUT over ${about.over}`];
  if (outcome.value.part !== "server") return [];
  const { said } = outcome.value;
  if (said.how === "truncated") return ["truncates"];
  if (said.how === "closed") return [`closed over ${about.over}`];
  if (said.rcode !== "NOERROR" && said.rcode !== "NXDOMAIN")
    return [`${REFUSED[said.rcode] ?? "REFUSED"} over ${about.over}`];
  if (said.referral !== null) {
    const servers = said.referral.servers.map(who.name).join(" ");
    return said.referral.zone === "" ? [] : [`delegates ${who.name(said.referral.zone)} ${servers}`];
  }
  return [...(said.authoritative ? [] : ["not-authoritative"]), ...heldLines(about, said.records, who)];
}

const REFUSED: Readonly<Record<string, string>> = { SERVFAIL: "SERVFAIL" };

function heldLines({ zone, name, type }: ServerAbout, records: readonly string[], who: Disguise): readonly string[] {
  if (type === "SOA") return [`zone ${who.name(zone)} serial ${records[0]?.split(" ")[2] ?? 1}`];
  if (records.length === 0) return [`${who.name(name)}  ${type}  NOERROR`];
  return records.map((record) => `${who.name(name)}  ${type}  ${who.text(record)}`);
}
