import { dnsName, isUnder } from "../dns/name.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { weightOf } from "./list-entries.ts";
import { domainEntries } from "./listings.ts";

/** The domains of the mail that a believed list has, each under the name by which it has it, if large receivers refuse on that list. */
export const heavilyListed = fact((seen: Observations): readonly DnsName[] => {
  const heavy = domainEntries(seen).filter((entry) => entry.state === "listed" && weightOf(entry) === "blocks");
  return [...new Set(heavy.map(({ domain }) => domain))];
});

/** Whether a name, or a domain it is under, is among them. */
export function isHeavilyListed(seen: Observations, text: string | null | undefined): boolean {
  const name = text === null || text === undefined ? null : dnsName(text);
  return name !== null && heavilyListed(seen).some((domain) => isUnder(name, domain));
}
