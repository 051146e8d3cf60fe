import { dnsName } from "../dns/name.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { DnsName } from "../model/scalars.ts";

/** A key stands as one label in a name that is asked for. RFC 1035 §2.3.4 */
const KEY = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Reads the keys to block lists out of the environment, never from the command line, where other users see them:
 * "zen.spamhaus.org=KEY combined.mail.abusix.zone=KEY". What is no key to a list that takes one is passed over.
 */
export function listKeys(text: string): ReadonlyMap<DnsName, string> {
  const keys = text.split(/[\s,]+/).flatMap((entry) => {
    const [zone = "", key = ""] = entry.split("=");
    const name = dnsName(zone);
    const row = name === null ? undefined : blocklistOf(name);
    return row === undefined || row.keyZone === null || !KEY.test(key) ? [] : [[row.zone, key] as const];
  });
  return new Map(keys);
}
