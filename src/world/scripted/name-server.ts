import type { DnsName } from "../../model/scalars.ts";
import type { ServerAnswer } from "../../model/server-answer.ts";
import type { ServerQuestion } from "../world.ts";
import type { CaseFile } from "./case-file.ts";
import type { NameServerSection } from "./case-nameserver.ts";
import { resolve, type Zone } from "./zone.ts";

/** What a name server of a case does with a question; TIMEOUT: nothing. Pure, so that memory and sockets say the same. */
export function serverAnswer(
  section: NameServerSection | undefined,
  { zone }: Pick<CaseFile, "zone">,
  { name, type, over }: Omit<ServerQuestion, "ip">,
): ServerAnswer | "TIMEOUT" {
  const behaviour = section?.behaves[over] ?? "TIMEOUT";
  if (section === undefined || behaviour === "TIMEOUT") return "TIMEOUT";
  if (behaviour === "closed") return { how: "closed" };
  if (behaviour === "truncates") return { how: "truncated" };
  if (behaviour !== "answers") return said({ rcode: behaviour });
  const held = longest(name, [...section.zones.keys()]);
  const given = longest(name, [...section.delegates.keys()]);
  if (given !== null && given.length > (held?.length ?? -1))
    return said({ referral: { zone: given, servers: [...(section.delegates.get(given) ?? [])].sort() } });
  if (held === null) return said({ rcode: "REFUSED" });
  const found = resolve(merged(zone, section), name, type, { checking: false });
  if (found.is === "TIMEOUT") return "TIMEOUT";
  if (found.is !== "answer") return said({ rcode: "SERVFAIL" });
  const records = type === "SOA" && name === held ? [startOf(held, section, found.records[0])] : found.records;
  const rcode = records.length > 0 ? "NOERROR" : found.rcode;
  return said({ rcode, records, authoritative: section.authoritative });
}

function said(words: Partial<Extract<ServerAnswer, { how: "answered" }>>): ServerAnswer {
  return { how: "answered", rcode: "NOERROR", authoritative: false, records: [], referral: null, ...words };
}

function longest(name: DnsName, zones: readonly DnsName[]): DnsName | null {
  const above = zones.filter((zone) => name === zone || name.endsWith(`.${zone}`));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Every zone has a start, RFC 1034 §4.2.1; a server may have an older copy of it than the others. */
function startOf(zone: DnsName, { zones }: NameServerSection, record: string | undefined): string {
  const [mname, rname, serial, ...times] = (record ?? `ns.${zone} hostmaster.${zone} 1 3600 600 86400 300`).split(" ");
  return [mname, rname, zones.get(zone) ?? serial, ...times].join(" ");
}

/** Its own records before the others', name by name and type by type; what the resolver does is not its doing. */
function merged(base: Zone, { own }: NameServerSection): Zone {
  const names = new Map(base.names);
  for (const [name, sets] of own.names) names.set(name, new Map([...(base.names.get(name) ?? []), ...sets]));
  return {
    ...base,
    names,
    existing: new Set([...base.existing, ...own.existing]),
    listsHealthy: false,
    resolver: null,
  };
}
