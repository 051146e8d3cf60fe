import { registeredDomain } from "../dns/registered-domain.ts";
import { namePoints, testPoints } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { DnsName, IpAddress, NonEmpty } from "../model/scalars.ts";

/** The looks without which nothing can be said about an address on a list: the entry itself, and the list's two test points. RFC 5782 §5 */
export function listLooks(ip: IpAddress, list: DnsName): NonEmpty<Look<"dnsbl">> {
  return [{ kind: "dnsbl", about: { ip, list } }, ...addressPoints(list)];
}

/** The same about a domain on a list of domains, under the name by which that list knows it. */
export function domainListLooks(domain: DnsName, list: DnsName): NonEmpty<Look<"rhsbl">> {
  const row = blocklistOf(list);
  const name = row?.asked === "whole" ? domain : (registeredDomain(domain) ?? domain);
  return [{ kind: "rhsbl", about: { name, list, point: null } }, ...domainPoints(list)];
}

/** A list's two test points: first the one that must be listed, then the one that must not be. RFC 5782 §5 */
export function pointLooks(kind: "dnsbl" | "rhsbl", list: DnsName): readonly [Look, Look] {
  return kind === "dnsbl" ? addressPoints(list) : domainPoints(list);
}

function addressPoints(list: DnsName): readonly [Look<"dnsbl">, Look<"dnsbl">] {
  const { listed, clear } = testPoints(blocklistOf(list));
  return [
    { kind: "dnsbl", about: { ip: listed, list } },
    { kind: "dnsbl", about: { ip: clear, list } },
  ];
}

function domainPoints(list: DnsName): readonly [Look<"rhsbl">, Look<"rhsbl">] {
  const { listed, clear } = namePoints(blocklistOf(list));
  return [
    { kind: "rhsbl", about: { name: listed, list, point: "listed" } },
    { kind: "rhsbl", about: { name: clear, list, point: "clear" } },
  ];
}

/** Every question that was put to block lists in this run, of either kind. */
export function listQuestions(seen: Observations): readonly Observation<"dnsbl" | "rhsbl">[] {
  return [...seen.of("dnsbl"), ...seen.of("rhsbl")];
}
