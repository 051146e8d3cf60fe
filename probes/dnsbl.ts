import { familyOf, ipAddress, scopeOf } from "../src/dns/address.ts";
import { dnsName } from "../src/dns/name.ts";
import { dnsblName, mappedDnsblName } from "../src/dns/reverse-name.ts";
import type { Blocklist } from "../src/knowledge/blocklist.ts";
import { BLOCKLISTS } from "../src/knowledge/blocklists/index.ts";
import type { DnsblAbout, DnsblAnswer } from "../src/model/observations/dnsbl.ts";
import { type Outcome, seen } from "../src/model/outcome.ts";
import type { DnsName, IpAddress, RemoteText } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import { defineProbe } from "../src/world/probe.ts";
import type { World } from "../src/world/world.ts";

/** A list gives one answer for each reason; nothing reads more of them, nor longer words. */
const MAX_ANSWERS = 20;
const MAX_TEXT = 1024;

/** Each sending address on each list of its family that may be alive, with the test points that show whether the list may be believed. RFC 5782 §5 */
export const dnsbl = defineProbe({
  kind: "dnsbl",
  contact: "dns",
  after: ["egress"],

  plan(target, observed) {
    const found = observed.of("egress").map(({ about }) => about.ip);
    // What the user names is asked even where nobody looks for further addresses (`--only dnsbl`).
    const ips = [...new Set([...target.sendingIps, ...found])];
    return listsToAsk("ip", target).flatMap(({ zone: list, families, listedPoint, clearPoint }) => {
      const asked = ips.filter((ip) => families.includes(familyOf(ip)));
      if (asked.length === 0) return [];
      return [...asked, listedPoint as IpAddress, clearPoint as IpAddress].map((ip): DnsblAbout => ({ ip, list }));
    });
  },

  look({ ip, list }, world, signal) {
    const name = nameAt(ip, list, listPlace(list, world));
    return entryAt({ name, isPoint: scopeOf(ip) === "loopback" }, world, signal);
  },
});

/** The lists that may be alive and, where they want a key, have one. */
export function listsToAsk(kind: Blocklist["lists"], { keyedLists }: Target): readonly Blocklist[] {
  return BLOCKLISTS.filter(({ lists, state, zone }) => {
    if (lists !== kind || state.is === "closed") return false;
    return state.is !== "keyed" || keyedLists?.includes(zone) === true;
  });
}

/** Reads one entry of a list, codes first; what a list says of its own test points nobody reads. RFC 5782 §2.1 */
export async function entryAt(
  { name, isPoint }: { readonly name: DnsName; readonly isPoint: boolean },
  world: World,
  signal: AbortSignal,
): Promise<Outcome<DnsblAnswer>> {
  const answer = await world.dns.ask(name, "A", signal);
  if (answer.state !== "seen") return answer;
  const codes = answer.value.records.map(ipAddress).filter((code): code is IpAddress => code !== null);
  if (codes.length === 0 || isPoint) return seen({ rcode: answer.value.rcode, codes: kept(codes), text: [] });
  const reasons = await world.dns.ask(name, "TXT", signal);
  const text = reasons.state === "seen" ? reasons.value.records : [];
  return seen({
    rcode: answer.value.rcode,
    codes: kept(codes),
    text: text.slice(0, MAX_ANSWERS).map((words) => words.slice(0, MAX_TEXT) as RemoteText),
  });
}

function kept(codes: readonly IpAddress[]): readonly IpAddress[] {
  return [...new Set(codes)].sort().slice(0, MAX_ANSWERS);
}

/** A list of IPv6 addresses alone has its test points, 127.0.0.1 and 127.0.0.2, as addresses of that family. RFC 5782 §5 */
function nameAt(ip: IpAddress, list: DnsName, place: DnsName): DnsName {
  const row = BLOCKLISTS.find(({ zone }) => zone === list);
  const isForeign = familyOf(ip) === 4 && row?.families.includes(4) === false;
  return isForeign ? mappedDnsblName(ip, place) : dnsblName(ip, place);
}

/** Where the list is asked: those who have a key ask behind it. The look's name stays the public zone, so that no report holds the key. */
export function listPlace(list: DnsName, { listKeys }: World): DnsName {
  const key = listKeys?.get(list);
  const keyZone = BLOCKLISTS.find(({ zone }) => zone === list)?.keyZone ?? null;
  return key === undefined || keyZone === null ? list : (dnsName(`${key}.${keyZone}`) ?? list);
}
