import { familyOf, ipAddress } from "../src/dns/address.ts";
import { dnsName } from "../src/dns/name.ts";
import { dnsblName } from "../src/dns/reverse-name.ts";
import { BLOCKLISTS } from "../src/knowledge/blocklists/index.ts";
import type { DnsblAbout } from "../src/model/observations/dnsbl.ts";
import { seen } from "../src/model/outcome.ts";
import type { DnsName, IpAddress, RemoteText } from "../src/model/scalars.ts";
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
    const ips = [...new Set(observed.of("egress").map(({ about }) => about.ip))];
    return BLOCKLISTS.flatMap(({ zone: list, lists, state, families, listedPoint, clearPoint }) => {
      if (lists !== "ip" || state.is === "closed") return [];
      if (state.is === "keyed" && !target.keyedLists?.includes(list)) return [];
      const asked = ips.filter((ip) => families.includes(familyOf(ip)));
      if (asked.length === 0) return [];
      return [...asked, listedPoint as IpAddress, clearPoint as IpAddress].map((ip): DnsblAbout => ({ ip, list }));
    });
  },

  async look({ ip, list }, world, signal) {
    const name = dnsblName(ip, placeOf(list, world));
    const answer = await world.dns.ask(name, "A", signal);
    if (answer.state !== "seen") return answer;
    const codes = answer.value.records.map(ipAddress).filter((code): code is IpAddress => code !== null);
    if (codes.length === 0) return seen({ rcode: answer.value.rcode, codes, text: [] });
    const reasons = await world.dns.ask(name, "TXT", signal);
    const text = reasons.state === "seen" ? reasons.value.records : [];
    return seen({
      rcode: answer.value.rcode,
      codes: [...new Set(codes)].sort().slice(0, MAX_ANSWERS),
      text: text.slice(0, MAX_ANSWERS).map((words) => words.slice(0, MAX_TEXT) as RemoteText),
    });
  },
});

/** Where the list is asked: those who have a key ask behind it. The look's name stays the public zone, so that no report holds the key. */
function placeOf(list: DnsName, { listKeys }: World): DnsName {
  const key = listKeys?.get(list);
  const keyZone = BLOCKLISTS.find(({ zone }) => zone === list)?.keyZone ?? null;
  return key === undefined || keyZone === null ? list : (dnsName(`${key}.${keyZone}`) ?? list);
}
