import { dnsName } from "../dns/name.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import { BLOCKLISTS } from "../knowledge/blocklists/index.ts";
import type { DnsName } from "../model/scalars.ts";
import { UsageError } from "./usage-error.ts";

/** A key stands as one label in a name that is asked for. RFC 1035 §2.3.4 */
const KEY = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Reads the keys to block lists out of the environment, never from the command line, where other users see them:
 * "zen.spamhaus.org=KEY combined.mail.abusix.zone=KEY". What cannot be read is a usage error that names the list and never repeats the
 * key, nor what may be one.
 */
export function listKeys(text: string): ReadonlyMap<DnsName, string> {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== "");
  return new Map(entries.map((entry, at) => readEntry(entry, at + 1)));
}

function readEntry(entry: string, number: number): readonly [DnsName, string] {
  const [zone = "", key = "", ...more] = entry.split("=");
  if (key === "" || more.length > 0) throw new UsageError("listKeyShape", { number, ...EXAMPLE });
  const name = dnsName(zone);
  const row = name === null ? undefined : blocklistOf(name);
  if (row === undefined || row.keyZone === null) throw new UsageError("listKeyList", { number, lists: keyed() });
  if (!KEY.test(key)) throw new UsageError("listKeyKey", { number, list: row.zone });
  return [row.zone, key];
}

const EXAMPLE = { example: 'MXRAY_LIST_KEYS="zen.spamhaus.org=KEY"' } as const;

function keyed(): readonly string[] {
  return BLOCKLISTS.filter(({ keyZone }) => keyZone !== null).map(({ zone }) => zone);
}
