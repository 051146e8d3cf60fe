import type { Alignment } from "../model/observations/message.ts";
import type { DnsName } from "../model/scalars.ts";
import type { World } from "../world/world.ts";
import { organisationOf, walkTree } from "./tree-walk.ts";

/** How a domain that SPF or DKIM vouches for stands to the author's domain. RFC 9989 §4.4, §4.10.2 */
export async function alignment(
  { author, domain }: { readonly author: DnsName; readonly domain: DnsName },
  world: World,
  signal: AbortSignal,
): Promise<Alignment> {
  if (domain === author) return "strict";
  const [ours, theirs] = await Promise.all([organisation(author), organisation(domain)]);
  if (ours === null || theirs === null) return "unknown";
  return ours === theirs ? "relaxed" : "none";

  async function organisation(name: DnsName): Promise<DnsName | null> {
    const walked = await walkTree(name, { world, enough: () => false }, signal);
    return walked.state === "seen" ? organisationOf(name, walked.value) : null;
  }
}
