import type { DmarcAnswer } from "../model/observations/dmarc.ts";
import { failed, type Outcome, seen } from "../model/outcome.ts";
import type { DnsName } from "../model/scalars.ts";
import type { World } from "../world/world.ts";
import { dmarcAction } from "./parse.ts";
import { reportPlaces } from "./report-places.ts";
import { type DmarcFound, organisationOf, walkTree } from "./tree-walk.ts";

/** Finds the policy for mail of a domain by walking up the tree. RFC 9989 §4.10 */
export async function findDmarc(domain: DnsName, world: World, signal: AbortSignal): Promise<Outcome<DmarcAnswer>> {
  // The domain's own record applies whatever stands above it.
  const walked = await walkTree(domain, { world, enough: ({ name }) => name === domain }, signal);
  if (walked.state !== "seen") return walked;
  const found = walked.value;
  const place = await placeOf(domain, found, { world, signal });
  if (place.state !== "seen") return place;
  const value = answer(domain, found, place.value);
  const { at, tags } = value;
  const places = at === null ? [] : await reportPlaces({ at, tags }, world, signal);
  return seen(places.length === 0 ? value : { ...value, places });
}

/** Which name's record applies: the domain's own, else that of the organisation, else that of the public suffix. RFC 9989 §4.10.1, §4.10.2 */
function applying(domain: DnsName, found: readonly DmarcFound[]): DmarcFound | undefined {
  const valid = found.filter(({ tags }) => tags !== null);
  const own = valid.find(({ name }) => name === domain);
  if (own !== undefined) return own;
  const organisation = organisationOf(domain, found);
  return valid.find(({ name }) => name === organisation) ?? valid.at(-1);
}

/** Whether the domain is the record's own, below it, or nowhere: only a record that tells the last two apart is worth a question. RFC 9989 §4.7 */
async function placeOf(
  domain: DnsName,
  found: readonly DmarcFound[],
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

function answer(domain: DnsName, found: readonly DmarcFound[], place: "own" | "below" | "nowhere"): DmarcAnswer {
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
