import { dnsName } from "../dns/name.ts";
import type { DmarcPlace } from "../model/observations/dmarc.ts";
import type { DnsName } from "../model/scalars.ts";
import type { World } from "../world/world.ts";
import { type DmarcTags, isDmarc } from "./parse.ts";

/** A hostile record could name thousands. */
const MAX_HOSTS = 5;

/**
 * Asks each foreign domain that a record names for reports whether it wants them: senders of reports do so too, lest reports
 * be a way to flood somebody. RFC 9990 §4
 */
export async function reportPlaces(
  { at, tags }: { readonly at: DnsName; readonly tags: DmarcTags },
  { dns }: World,
  signal: AbortSignal,
): Promise<readonly DmarcPlace[]> {
  const hosts = new Set(`${tags["rua"] ?? ""},${tags["ruf"] ?? ""}`.split(",").flatMap((uri) => hostIn(uri.trim())));
  const foreign = [...hosts].filter((host) => !isKin(host, at)).slice(0, MAX_HOSTS);
  return Promise.all(
    foreign.map(async (host): Promise<DmarcPlace> => {
      const name = dnsName(`${at}._report._dmarc.${host}`);
      if (name === null) return { host, authorised: null };
      const answer = await dns.ask(name, "TXT", signal);
      return { host, authorised: answer.state === "seen" ? answer.value.records.some(isDmarc) : null };
    }),
  );
}

/** "mailto:a@b.example!10m": what follows the mark is a size. */
function hostIn(uri: string): readonly DnsName[] {
  const [, host = ""] = /^mailto:[^@]+@([^!?]+)/i.exec(uri) ?? [];
  const name = dnsName(host);
  return name === null ? [] : [name];
}

/** The same organisation needs no leave. Names alike in their last two labels may be strangers below a suffix such as co.uk; they are spared. */
function isKin(host: DnsName, domain: DnsName): boolean {
  const end = (name: string) => name.split(".").slice(-2).join(".");
  return end(host) === end(domain);
}
