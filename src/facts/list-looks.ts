import { testPoints } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Look } from "../model/observation.ts";
import type { DnsName, IpAddress, NonEmpty } from "../model/scalars.ts";

/** The looks without which nothing can be said about an address on a list: the entry itself, and the list's two test points. RFC 5782 §5 */
export function listLooks(ip: IpAddress, list: DnsName): NonEmpty<Look<"dnsbl">> {
  const { listed, clear } = testPoints(blocklistOf(list));
  return [look(ip, list), look(listed, list), look(clear, list)];
}

function look(ip: IpAddress, list: DnsName): Look<"dnsbl"> {
  return { kind: "dnsbl", about: { ip, list } };
}
