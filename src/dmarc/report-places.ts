import { dnsName } from "../dns/name.ts";
import type { DmarcPlace } from "../model/observations/dmarc.ts";
import type { DnsName } from "../model/scalars.ts";
import type { World } from "../world/world.ts";
import { alignment } from "./alignment.ts";
import { type DmarcTags, isDmarc } from "./parse.ts";

/** A hostile record could name thousands. */
const MAX_HOSTS = 5;

/**
 * Asks each foreign domain that a record names for reports whether it wants them: senders of reports do so too, lest reports
 * be a way to flood somebody. A domain of the same organisation needs no leave. RFC 9990 §4
 */
export async function reportPlaces(
  { at, tags }: { readonly at: DnsName; readonly tags: DmarcTags },
  world: World,
  signal: AbortSignal,
): Promise<readonly DmarcPlace[]> {
  const hosts = new Set(`${tags["rua"] ?? ""},${tags["ruf"] ?? ""}`.split(",").flatMap((uri) => hostIn(uri.trim())));
  const others = [...hosts].filter((host) => host !== at).slice(0, MAX_HOSTS);
  const places = await Promise.all(others.map((host) => placeAt(host, { at, world }, signal)));
  return places.filter((place) => place !== null);
}

/** null: the organisation's own. What could not be asked could be that, so it is not known. */
async function placeAt(
  host: DnsName,
  { at, world }: { readonly at: DnsName; readonly world: World },
  signal: AbortSignal,
): Promise<DmarcPlace | null> {
  const kinship = await alignment({ author: at, domain: host }, world, signal);
  if (kinship === "relaxed" || kinship === "strict") return null;
  const name = dnsName(`${at}._report._dmarc.${host}`);
  if (name === null) return { host, authorised: null };
  const answer = await world.dns.ask(name, "TXT", signal);
  if (answer.state === "seen" && answer.value.records.some(isDmarc)) return { host, authorised: true };
  return { host, authorised: answer.state === "seen" && kinship === "none" ? false : null };
}

/** "mailto:a@b.example!10m": what follows the mark is a size. */
function hostIn(uri: string): readonly DnsName[] {
  const [, host = ""] = /^mailto:[^@]+@([^!?]+)/i.exec(uri) ?? [];
  const name = dnsName(host);
  return name === null ? [] : [name];
}
