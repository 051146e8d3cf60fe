import { dnsName, isUnder } from "../dns/name.ts";
import { isAskable } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Confidence, Severity } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import { idOf, type Look, type Observations } from "../model/observation.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { isSameList, openEntries, worstOf } from "./list-entries.ts";
import { domainListLooks } from "./list-looks.ts";
import type { DomainListing } from "./listing.ts";
import { domainEntries } from "./listings.ts";

/** What the lists of domains that were asked say of a domain, each under the name by which it knows it. */
export type DomainListings =
  /** Nobody was asked about it. */
  | { readonly is: "unasked" }
  | { readonly is: "clear" }
  | { readonly is: "open"; readonly missing: NonEmpty<Look> }
  | (Found & { readonly is: "listed"; readonly severity: Severity; readonly evidence: NonEmpty<Evidence> });

/** What to say of entries, or of their absence. */
export interface Found {
  readonly lists: readonly DnsName[];
  /** What the lists answered to us: codes, or the bare answer. */
  readonly answers: readonly string[];
  /** Pages where an entry is looked up and taken off. */
  readonly removals: readonly string[];
}

/** How a receiver's word that a domain is listed fares when the lists it names are asked. */
export interface Checked extends Found {
  /** Null where the lists tell no more than the receiver did. */
  readonly confidence: Confidence | null;
  readonly evidence: readonly Evidence[];
  /** Looks not made yet at the lists that were named; closed ones and those that want an account are left alone. */
  readonly missing: readonly Look[];
}

/** Every domain that was looked up, the most specific name where lists wanted it in several forms. */
export function domainsLookedUp(seen: Observations): readonly DnsName[] {
  const names = [...new Set(domainEntries(seen).map(({ domain }) => domain))];
  return names.filter((name) => !names.some((other) => other !== name && isUnder(other, name)));
}

/** What the lists say of the domain, whatever receivers say. */
export function domainListings(seen: Observations, domain: string): DomainListings {
  const own = entriesOf(seen, domain);
  const listed = own.filter(({ state }) => state === "listed");
  if (isNonEmpty(listed)) {
    return { is: "listed", ...described(listed), severity: worstOf(listed), evidence: evidenceOf(listed) };
  }
  const missing = openEntries(own).map(
    ({ domain: name, list }): Look => ({ kind: "rhsbl", about: { name, list, point: null } }),
  );
  if (isNonEmpty(missing)) return { is: "open", missing };
  return own.length === 0 ? { is: "unasked" } : { is: "clear" };
}

/** A receiver named lists that have the domain: what these tell about that very domain. */
export function checkedListing(seen: Observations, domain: string, named: readonly DnsName[]): Checked {
  const fitting = entriesOf(seen, domain).filter(({ list }) => named.some((zone) => isSameList(zone, list)));
  const listed = fitting.filter(({ state }) => state === "listed");
  const shown = listed.length > 0 ? listed : fitting;
  const isGone = fitting.length > 0 && fitting.every(({ state }) => state === "clear");
  const { answers } = described(shown);
  return {
    lists: named,
    answers,
    removals: [...new Set(named.flatMap((zone) => blocklistOf(zone)?.removal ?? []))],
    confidence: listed.length > 0 ? "proven" : isGone ? "possible" : null,
    evidence: isNonEmpty(shown) ? evidenceOf(shown) : [],
    missing: missingFor(seen, domain, named),
  };
}

function missingFor(seen: Observations, domain: string, named: readonly DnsName[]): readonly Look[] {
  const name = dnsName(domain);
  if (name === null) return [];
  const rows = named.map((zone) => ({ zone, row: blocklistOf(zone) }));
  return rows
    .filter(({ row }) => isAskable(row) && row?.lists !== "ip")
    .flatMap(({ zone, row }) => domainListLooks(name, row?.zone ?? zone))
    .filter((look) => seen.get(idOf(look.kind, look.about)) === undefined);
}

function entriesOf(seen: Observations, domain: string): readonly DomainListing[] {
  const name = dnsName(domain);
  return name === null ? [] : domainEntries(seen).filter((entry) => isUnder(name, entry.domain));
}

function described(found: readonly DomainListing[]): Found {
  const answers = found.flatMap(({ state, codes }): readonly string[] => (state === "clear" ? ["NXDOMAIN"] : codes));
  return {
    lists: found.map(({ list }) => list),
    answers: [...new Set(answers)],
    removals: [...new Set(found.flatMap(({ list }) => blocklistOf(list)?.removal ?? []))],
  };
}

/** The entries first, then the test points they lean on. */
function evidenceOf(found: NonEmpty<DomainListing>): NonEmpty<Evidence> {
  const [first, ...others] = found.map(({ evidence: [entry] }) => entry);
  return [first ?? found[0].evidence[0], ...others, ...found.flatMap(({ evidence: [, ...points] }) => points)];
}
