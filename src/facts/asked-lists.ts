import { testPoints } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import { type DnsName, type IpAddress, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type ListHealth, listHealth } from "./list-health.ts";
import { refusals } from "./refusals.ts";

/** A block list that was asked in this run, and how far it may be believed. */
export interface AskedList {
  readonly list: DnsName;
  readonly health: ListHealth;
  /** What it answered at its test points: every code once. */
  readonly codes: readonly string[];
  /** Its test points, the looks that tell its health. RFC 5782 §5 */
  readonly looks: NonEmpty<Look<"dnsbl">>;
  readonly evidence: NonEmpty<Evidence>;
}

/**
 * Every list that was asked in this run. One of which nobody knows whether it still runs is either trusted or unknown: that it does
 * not work is no news, unless a receiver names it.
 */
export const askedLists = fact((seen: Observations): readonly AskedList[] => {
  const zones = [...new Set(seen.of("dnsbl").map(({ about }) => about.list))];
  return zones.flatMap((list) => {
    const { listed, clear } = testPoints(blocklistOf(list));
    const asked = seen.of("dnsbl").filter(({ about }) => about.list === list);
    // The point that must never be listed tells most.
    const points = asked.filter(({ about }) => about.ip === clear || about.ip === listed);
    const shown = points.length > 0 ? points : asked;
    const evidence = shown.map(({ id }) => ({ observation: id }));
    if (!isNonEmpty(evidence)) return [];
    const codes = shown.flatMap(({ outcome }) => (outcome.state === "seen" ? outcome.value.codes : []));
    const health = isNews(seen, list) ? (listHealth(seen).get(list) ?? "unknown") : "unknown";
    return [
      { list, health, codes: [...new Set<string>(codes)], looks: [point(clear, list), point(listed, list)], evidence },
    ];
  });
});

function isNews(seen: Observations, zone: DnsName): boolean {
  const row = blocklistOf(zone);
  if (row?.state.is !== "unverified" || listHealth(seen).get(zone) === "trusted") return true;
  return refusals(seen).some(({ reading }) => reading.named.lists.some((named) => blocklistOf(named) === row));
}

function point(ip: IpAddress, list: DnsName): Look<"dnsbl"> {
  return { kind: "dnsbl", about: { ip, list } };
}
