import { dnsName, isUnder } from "../dns/name.ts";
import { isAskable } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Confidence, Severity } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import { idOf, type Look, type Observations } from "../model/observation.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { isSameList, openEntries, weightOf, worstOf } from "./list-entries.ts";
import { domainListLooks } from "./list-looks.ts";
import type { DomainListing } from "./listing.ts";
import { domainEntries } from "./listings.ts";
import type { Refusal } from "./refusal.ts";
import { secondOpinionOn, weighed } from "./second-opinions.ts";
import { vagueConfidence } from "./standing-faults.ts";
import { vagueAboutDomain } from "./vague-refusals.ts";

/** What the lists of domains that were asked say of a domain, each under the name by which it knows it. */
export type DomainListings =
  /** Nobody was asked about it. */
  | { readonly is: "unasked" }
  | { readonly is: "clear" }
  | { readonly is: "open"; readonly missing: NonEmpty<Look> }
  | (Found & {
      readonly is: "listed";
      readonly severity: Severity;
      readonly confidence: Confidence;
      readonly evidence: NonEmpty<Evidence>;
      /** The refusals that give no reason and may mean it. */
      readonly accountsFor: readonly Evidence[];
      readonly missing: readonly Look[];
    });

/** What to say of entries, or of their absence. */
export interface Found {
  readonly lists: readonly DnsName[];
  /** What the lists answered to us: codes, or the bare answer. */
  readonly answers: readonly string[];
  /** Pages where an entry is looked up and taken off. */
  readonly removals: readonly string[];
  /** Lists in which a second look-up by other means did not find it. */
  readonly doubted: readonly DnsName[];
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
  if (isNonEmpty(listed)) return standing(seen, listed);
  const missing = openEntries(own).map(lookOf);
  if (isNonEmpty(missing)) return { is: "open", missing };
  return own.length === 0 ? { is: "unasked" } : { is: "clear" };
}

/** A second asker's word makes a listing proven; that a vague refusal means it is another question. */
function standing(seen: Observations, listed: NonEmpty<DomainListing>): DomainListings {
  const { confirmed, doubted, looks } = weighed(seen, listed);
  const heavy = listed.filter((entry) => weightOf(entry) === "blocks");
  const vague = unique(heavy.flatMap((entry) => vagueAboutDomain(seen, entry.domain)));
  const isDoubted = heavy.every((entry) => doubted.includes(entry));
  const sure = confirmed.length > 0 ? "proven" : "likely";
  return {
    is: "listed",
    ...described(seen, listed),
    severity: worstOf(confirmed.length > 0 ? confirmed : listed),
    confidence: vague.length === 0 ? sure : isDoubted ? "possible" : joined(seen, vague),
    evidence: [...evidenceOf(seen, listed), ...vague.map(({ evidence }) => evidence)],
    accountsFor: vague.map(({ evidence }) => evidence),
    missing: looks,
  };
}

/** As sure as it can be that one of the refusals means this and no other fault of the same mail. */
function joined(seen: Observations, vague: readonly Refusal[]): Confidence {
  const rivals = vague.map(({ clientIp }) => (clientIp === null ? "likely" : vagueConfidence(seen, clientIp)));
  return rivals.every((confidence) => confidence === "possible") ? "possible" : "likely";
}

function unique(found: readonly Refusal[]): readonly Refusal[] {
  return found.filter(({ evidence }, at) => found.findIndex((one) => one.evidence === evidence) === at);
}

/** A receiver named lists that have the domain: what these tell about that very domain. */
export function checkedListing(seen: Observations, domain: string, named: readonly DnsName[]): Checked {
  if (named.length === 0) return unnamed(seen, domain);
  const fitting = entriesOf(seen, domain).filter(({ list }) => named.some((zone) => isSameList(zone, list)));
  const listed = fitting.filter(({ state }) => state === "listed");
  const shown = listed.length > 0 ? listed : fitting;
  const isGone = fitting.length > 0 && fitting.every(({ state }) => state === "clear");
  return {
    ...described(seen, shown),
    lists: named,
    removals: [...new Set(named.flatMap((zone) => blocklistOf(zone)?.removal ?? []))],
    confidence: listed.length > 0 ? "proven" : isGone ? "possible" : null,
    evidence: isNonEmpty(shown) ? evidenceOf(seen, shown) : [],
    missing: [...missingFor(seen, domain, named), ...openEntries(fitting).map(lookOf)],
  };
}

/** A receiver says no more than that some list has it: where one does on which receivers refuse, it is likely that. */
function unnamed(seen: Observations, domain: string): Checked {
  const heavy = entriesOf(seen, domain).filter((entry) => isListed(entry) && weightOf(entry) === "blocks");
  return {
    ...described(seen, heavy),
    confidence: null,
    evidence: isNonEmpty(heavy) ? evidenceOf(seen, heavy) : [],
    missing: weighed(seen, heavy).looks,
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

function described(seen: Observations, found: readonly DomainListing[]): Found {
  const answers = found.flatMap(({ state, codes }): readonly string[] => (state === "clear" ? ["NXDOMAIN"] : codes));
  return {
    lists: found.map(({ list }) => list),
    answers: [...new Set(answers)],
    removals: [...new Set(found.flatMap(({ list }) => blocklistOf(list)?.removal ?? []))],
    doubted: weighed(seen, found.filter(isListed)).doubted.map(({ list }) => list),
  };
}

/** The entries first, then what else was heard of them, then the test points they lean on. */
function evidenceOf(seen: Observations, found: NonEmpty<DomainListing>): NonEmpty<Evidence> {
  const [first, ...others] = found.map(({ evidence: [entry] }) => entry);
  const opinions = found.filter(isListed).flatMap((entry) => secondOpinionOn(seen, entry).evidence);
  const points = found.flatMap(({ evidence: [, ...leantOn] }) => leantOn);
  return [first ?? found[0].evidence[0], ...others, ...opinions, ...points];
}

function lookOf({ domain: name, list }: DomainListing): Look {
  return { kind: "rhsbl", about: { name, list, point: null } };
}

function isListed({ state }: DomainListing): boolean {
  return state === "listed";
}
