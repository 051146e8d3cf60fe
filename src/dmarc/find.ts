import { dnsName } from "../dns/name.ts";
import type { DmarcAnswer } from "../model/observations/dmarc.ts";
import { failed, type Outcome, seen } from "../model/outcome.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import type { World } from "../world/world.ts";
import { type DmarcTags, dmarcAction, dmarcTags, isDmarc } from "./parse.ts";
import { reportPlaces } from "./report-places.ts";

/** RFC 9989 §4.10: a longer name is cut to seven labels after the first question, which bounds the walk at eight. */
const MAX_LABELS = 7;

/** One name of the walk. */
interface Found {
  readonly name: DnsName;
  readonly records: readonly RemoteText[];
  /** Of the only record; several records are none. */
  readonly tags: DmarcTags | null;
}

/**
 * Finds the policy for mail of a domain by walking up the tree. RFC 9989 §4.10
 * A name that could not be asked could have held the record, so that look fails: it is not "no policy".
 */
export async function findDmarc(domain: DnsName, world: World, signal: AbortSignal): Promise<Outcome<DmarcAnswer>> {
  const found: Found[] = [];
  for (const name of walk(domain)) {
    const records = await recordsAt(name, world, signal);
    if (records.state !== "seen") return records;
    const [only] = records.value;
    found.push({ name, records: records.value, tags: records.value.length === 1 && only ? dmarcTags(only) : null });
    const tags = found.at(-1)?.tags;
    // The domain's own record applies whatever stands above it, and a psd tag ends the walk.
    if (tags && (name === domain || /^[yn]$/i.test(tags["psd"] ?? ""))) break;
  }
  const place = await placeOf(domain, found, { world, signal });
  if (place.state !== "seen") return place;
  const value = answer(domain, found, place.value);
  const { at, tags } = value;
  const places = at === null ? [] : await reportPlaces({ at, tags }, world, signal);
  return seen(places.length === 0 ? value : { ...value, places });
}

function walk(domain: DnsName): readonly DnsName[] {
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

/** Which name's record applies: the domain's own, else that of the organisation, else that of the public suffix. RFC 9989 §4.10.1, §4.10.2 */
function applying(domain: DnsName, found: readonly Found[]): Found | undefined {
  const valid = found.filter(({ tags }) => tags !== null);
  const own = valid.find(({ name }) => name === domain);
  const last = valid.at(-1);
  if (own !== undefined || last === undefined) return own;
  if (!/^y$/i.test(last.tags?.["psd"] ?? "")) return last;
  // Below a public suffix the organisation is one label longer.
  const labels = last.name.split(".").length + 1;
  const organisation = domain.split(".").slice(-labels).join(".");
  return valid.find(({ name }) => name === organisation) ?? last;
}

/** Whether the domain is the record's own, below it, or nowhere: only a record that tells the last two apart is worth a question. RFC 9989 §4.7 */
async function placeOf(
  domain: DnsName,
  found: readonly Found[],
  within: { readonly world: World; readonly signal: AbortSignal },
): Promise<Outcome<"own" | "below" | "nowhere">> {
  const record = applying(domain, found);
  if (record === undefined || record.name === domain) return seen("own");
  if (record.tags?.["np"] === undefined) return seen("below");
  const answer = await within.world.dns.ask(domain, "A", within.signal);
  if (answer.state !== "seen") return answer.state === "failed" ? failed(answer.why) : answer;
  // RFC 6604 §3: behind an alias the NXDOMAIN is the target's.
  const nowhere = answer.value.rcode === "NXDOMAIN" && answer.value.aliases.length === 0;
  return seen(nowhere ? "nowhere" : "below");
}

function answer(domain: DnsName, found: readonly Found[], place: "own" | "below" | "nowhere"): DmarcAnswer {
  const record = applying(domain, found);
  const asked = found.map(({ name }) => `_dmarc.${name}` as DnsName);
  const tags = record?.tags ?? {};
  const policy = record === undefined ? null : dmarcAction(tags, place);
  // The domain's own several records are what its owner must hear of, whatever its parent says.
  const several = found.find(({ name, records }) => records.length > 1 && (name === domain || record === undefined));
  if (several !== undefined) {
    return { at: several.name, record: null, records: several.records.length, tags: {}, policy, asked };
  }
  if (record === undefined) return { at: null, record: null, records: 0, tags: {}, policy: null, asked };
  return { at: record.name, record: record.records[0] ?? null, records: 1, tags, policy, asked };
}
