import type { DnsName } from "../model/scalars.ts";
import type { Blocklist } from "./blocklist.ts";
import { BLOCKLISTS } from "./blocklists/index.ts";

/** Finds the row of a zone, also by its other zones and behind a customer's key ("KEY.zen.dq.spamhaus.net"). */
export function blocklistOf(zone: DnsName): Blocklist | undefined {
  return BLOCKLISTS.find((list) =>
    [list.zone, ...list.otherZones].some((known) => zone === known || zone.endsWith(`.${known}`)),
  );
}
