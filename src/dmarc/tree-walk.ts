import { dnsName } from "../dns/name.ts";
import { type Outcome, seen } from "../model/outcome.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import type { World } from "../world/world.ts";
import { type DmarcTags, dmarcTags, isDmarc } from "./parse.ts";

/** RFC 9989 §4.10: a longer name is cut to seven labels after the first question, which bounds the walk at eight. */
const MAX_LABELS = 7;

/** One name of the walk. */
export interface DmarcFound {
  readonly name: DnsName;
  readonly records: readonly RemoteText[];
  /** Of the only record; several records are none. */
  readonly tags: DmarcTags | null;
}

/**
 * Asks name after name up the tree, RFC 9989 §4.10, until a record says where the organisation ends, or `enough` of them.
 * A name that could not be asked could have held a record, so that walk fails.
 */
export async function walkTree(
  domain: DnsName,
  { world, enough }: { readonly world: World; readonly enough: (found: DmarcFound) => boolean },
  signal: AbortSignal,
): Promise<Outcome<readonly DmarcFound[]>> {
  const found: DmarcFound[] = [];
  for (const name of namesAbove(domain)) {
    const records = await recordsAt(name, world, signal);
    if (records.state !== "seen") return records;
    const [only] = records.value;
    const one = { name, records: records.value, tags: records.value.length === 1 && only ? dmarcTags(only) : null };
    found.push(one);
    if (one.tags !== null && (/^[yn]$/i.test(one.tags["psd"] ?? "") || enough(one))) break;
  }
  return seen(found);
}

/** The organisational domain by a walk that was not cut short: the domain itself where nothing was found. RFC 9989 §4.10.2 */
export function organisationOf(domain: DnsName, found: readonly DmarcFound[]): DnsName {
  const last = found.filter(({ tags }) => tags !== null).at(-1);
  if (last === undefined) return domain;
  if (!/^y$/i.test(last.tags?.["psd"] ?? "")) return last.name;
  // Below a public suffix the organisation is one label longer.
  const labels = last.name.split(".").length + 1;
  return domain.split(".").slice(-labels).join(".") as DnsName;
}

function namesAbove(domain: DnsName): readonly DnsName[] {
  const labels = domain.split(".");
  const names = [domain];
  for (let keep = Math.min(labels.length - 1, MAX_LABELS); keep > 0; keep -= 1) {
    names.push(labels.slice(-keep).join(".") as DnsName);
  }
  return names;
}

async function recordsAt(name: DnsName, { dns }: World, signal: AbortSignal): Promise<Outcome<readonly RemoteText[]>> {
  const asked = dnsName(`_dmarc.${name}`);
  // A name too long for the prefix cannot publish anything.
  if (asked === null) return seen([]);
  const answer = await dns.ask(asked, "TXT", signal);
  if (answer.state !== "seen") return answer;
  return seen(answer.value.records.filter(isDmarc).map((text) => text.slice(0, 4096) as RemoteText));
}
