import { isAskable } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Confidence, Severity } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import { idOf, type Look, type Observations } from "../model/observation.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { isSameList, openEntries, weightOf, worstOf } from "./list-entries.ts";
import { listLooks } from "./list-looks.ts";
import { isListMisuse } from "./list-misuse.ts";
import type { Listing } from "./listing.ts";
import { listings } from "./listings.ts";
import type { Refusal } from "./refusal.ts";
import { ofMeaning } from "./refusals.ts";
import { secondOpinionOn, weighed } from "./second-opinions.ts";
import { vagueConfidence } from "./standing-faults.ts";
import { vagueRefusals } from "./vague-refusals.ts";

/** Whether an address is on block lists, by the word of receivers and of the lists themselves. */
export type IpListing = { readonly subject: string; readonly lists: readonly string[] } & (
  | { readonly is: "clear"; readonly missing: readonly Look[] }
  | { readonly is: "open"; readonly missing: NonEmpty<Look> }
  | {
      readonly is: "listed";
      readonly confidence: Confidence;
      readonly severity: Severity | null;
      /** What the lists answered to us: codes, or the bare answer. */
      readonly answers: readonly string[];
      readonly reasons: readonly string[];
      /** Pages where an entry is looked up and taken off. */
      readonly removals: readonly string[];
      /** Lists in which a second look-up by other means did not find it. */
      readonly doubted: readonly DnsName[];
      /** Lists that have closed: nobody is taken off them any more. */
      readonly closed: readonly DnsName[];
      readonly evidence: NonEmpty<Evidence>;
      readonly accountsFor: readonly Evidence[];
      readonly missing: readonly Look[];
    }
);

/** Every address that a receiver says is listed, or that was looked up in a list. */
export const ipListings = fact((seen: Observations): readonly IpListing[] => {
  const stating = ofMeaning(seen, "ip-listed-dnsbl").filter((refusal) => !isListMisuse(refusal));
  const subjects = new Set<string>([...stating.map(subjectOf), ...listings(seen).map(({ ip }) => ip)]);
  return [...subjects].sort().map((subject) => {
    const told = stating.filter((refusal) => subjectOf(refusal) === subject);
    const own = listings(seen).filter(({ ip }) => ip === subject);
    return isNonEmpty(told) ? stated(seen, told, own) : standing(seen, subject, own);
  });
});

function subjectOf({ clientIp, where }: Refusal): string {
  return clientIp ?? where;
}

/** Nobody refused mail because of it: what the lists say counts alone. */
function standing(seen: Observations, subject: string, own: readonly Listing[]): IpListing {
  const listed = own.filter(({ state }) => state === "listed");
  if (isNonEmpty(listed)) {
    const { confirmed, doubted, looks } = weighed(seen, listed);
    const heavy = listed.filter((listing) => weightOf(listing) === "blocks");
    const vague = heavy.length > 0 ? vagueRefusals(seen, listed[0].ip) : [];
    const isDoubted = heavy.every((listing) => doubted.includes(listing));
    const joined = isDoubted ? "possible" : vagueConfidence(seen, listed[0].ip);
    return {
      subject,
      is: "listed",
      confidence: vague.length > 0 ? joined : confirmed.length > 0 ? "proven" : "likely",
      severity: worstOf(confirmed.length > 0 ? confirmed : listed),
      ...described(seen, listed),
      evidence: [...evidenceOf(seen, listed), ...vague.map(({ evidence }) => evidence)],
      accountsFor: vague.map(({ evidence }) => evidence),
      missing: looks,
    };
  }
  const missing = openEntries(own).map(lookOf);
  if (isNonEmpty(missing)) return { subject, lists: [], is: "open", missing };
  return { subject, lists: [], is: "clear", missing: [] };
}

/** A receiver named a list: that list is asked, for the address the receiver named. */
function stated(seen: Observations, told: NonEmpty<Refusal>, own: readonly Listing[]): IpListing {
  const named = [...new Set(told.flatMap(({ reading }) => reading.named.lists))];
  const fitting = own.filter(({ list }) => named.length === 0 || named.some((zone) => isSameList(zone, list)));
  const listed = fitting.filter(({ state }) => state === "listed");
  const shown = listed.length > 0 ? listed : named.length > 0 ? fitting : [];
  const [first, ...others] = told;
  const accountsFor: NonEmpty<Evidence> = [first.evidence, ...others.map(({ evidence }) => evidence)];
  const words = described(seen, shown);
  const { confirmed, looks } = weighed(seen, listed);
  const pages = named.flatMap((zone) => blocklistOf(zone)?.removal ?? []);
  const lists = named.length > 0 ? named : words.lists;
  return {
    ...words,
    subject: subjectOf(first),
    is: "listed",
    lists,
    closed: lists.filter((zone) => blocklistOf(zone)?.state.is === "closed"),
    confidence: confirmed.length > 0 ? "proven" : confidenceOf(told, fitting),
    severity: isDeferral(told) ? "hinders" : null,
    removals: words.removals.length > 0 ? words.removals : [...new Set(pages)],
    evidence: [...accountsFor, ...(isNonEmpty(shown) ? evidenceOf(seen, shown) : [])],
    accountsFor,
    missing: [...missingFor(seen, first, named), ...openEntries(fitting).map(lookOf), ...looks],
  };
}

/** Listed, as far as our own look goes: likely. Not listed any more: an old answer, or another address. */
function confidenceOf(told: readonly Refusal[], fitting: readonly Listing[]): Confidence {
  if (fitting.some(({ state }) => state === "listed")) return "likely";
  if (fitting.length > 0 && fitting.every(({ state }) => state === "clear")) return "possible";
  return told.some(({ reading }) => reading.by === "words") ? "likely" : "possible";
}

/** Looks not made yet at the lists that were named; closed ones and those that want an account are left alone. */
function missingFor(seen: Observations, { clientIp }: Refusal, named: readonly DnsName[]): readonly Look[] {
  if (clientIp === null) return [];
  const askable = named.filter((zone) => isAskable(blocklistOf(zone)));
  const looks = askable.flatMap((zone) => listLooks(clientIp, blocklistOf(zone)?.zone ?? zone));
  return looks.filter((look) => seen.get(idOf(look.kind, look.about)) === undefined);
}

function described(seen: Observations, found: readonly Listing[]) {
  const codes = found.flatMap(({ state, codes }): readonly string[] => (state === "clear" ? ["NXDOMAIN"] : codes));
  return {
    lists: found.map(({ list }) => list),
    answers: [...new Set(codes)],
    reasons: [...new Set<string>(found.flatMap(({ text }) => text))],
    removals: [...new Set(found.flatMap(({ list }) => blocklistOf(list)?.removal ?? []))],
    closed: [],
    doubted: weighed(seen, found.filter(isListed)).doubted.map(({ list }) => list),
  };
}

/** The entries first, then what else was heard of them, then the test points they lean on. */
function evidenceOf(seen: Observations, found: NonEmpty<Listing>): NonEmpty<Evidence> {
  const [first, ...others] = found.map(({ evidence: [entry] }) => entry);
  const opinions = found.filter(isListed).flatMap((listing) => secondOpinionOn(seen, listing).evidence);
  const points = found.flatMap(({ evidence: [, ...leantOn] }) => leantOn);
  return [first ?? found[0].evidence[0], ...others, ...opinions, ...points];
}

function lookOf({ ip, list }: Listing): Look {
  return { kind: "dnsbl", about: { ip, list } };
}

function isListed({ state }: Listing): boolean {
  return state === "listed";
}

function isDeferral(told: readonly Refusal[]): boolean {
  return told.every(({ wording: { code } }) => code !== null && code < 500);
}
