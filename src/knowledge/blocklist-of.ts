import type { DnsName } from "../model/scalars.ts";
import type { Blocklist } from "./blocklist.ts";
import { BLOCKLISTS } from "./blocklists/index.ts";

const BY_ZONE: ReadonlyMap<string, Blocklist> = new Map(
  BLOCKLISTS.flatMap((list) => [list.zone, ...list.otherZones].map((zone) => [zone, list] as const)),
);

/** Finds the row of a zone, also by its other zones and behind a customer's key ("KEY.zen.dq.spamhaus.net"); the longest zone that fits wins. */
export function blocklistOf(zone: DnsName): Blocklist | undefined {
  const labels = zone.split(".");
  for (const from of labels.keys()) {
    const row = BY_ZONE.get(labels.slice(from).join("."));
    if (row !== undefined) return row;
  }
  return undefined;
}
