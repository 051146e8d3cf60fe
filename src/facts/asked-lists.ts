import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Evidence } from "../model/evidence.ts";
import { idOf, type Look, type Observations } from "../model/observation.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type ListHealth, listHealth } from "./list-health.ts";
import { listQuestions, pointLooks } from "./list-looks.ts";
import { refusals } from "./refusals.ts";

/** A block list that was asked in this run, and how far it may be believed. */
export interface AskedList {
  readonly list: DnsName;
  readonly health: ListHealth;
  /** What it answered at its test points: every code once. */
  readonly codes: readonly string[];
  /** Its test points, the looks that tell its health. RFC 5782 §5 */
  readonly looks: NonEmpty<Look>;
  readonly evidence: NonEmpty<Evidence>;
}

/**
 * Every list that was asked in this run. One of which nobody knows whether it still runs is either trusted or unknown: that it does
 * not work is no news, unless a receiver names it.
 */
export const askedLists = fact((seen: Observations): readonly AskedList[] => {
  const questions = listQuestions(seen);
  const zones = new Map(questions.map(({ about, kind }) => [about.list, kind]));
  return [...zones].flatMap(([list, kind]) => {
    // The point that must never be listed tells most.
    const [listed, clear] = pointLooks(kind, list);
    const looks: NonEmpty<Look> = [clear, listed];
    const ids = new Set(looks.map((look) => idOf(look.kind, look.about)));
    const asked = questions.filter(({ about }) => about.list === list);
    const points = asked.filter(({ id }) => ids.has(id));
    const shown = points.length > 0 ? points : asked;
    const evidence = shown.map(({ id }) => ({ observation: id }));
    if (!isNonEmpty(evidence)) return [];
    const codes = shown.flatMap(({ outcome }) => (outcome.state === "seen" ? outcome.value.codes : []));
    const health = isNews(seen, list) ? (listHealth(seen).get(list) ?? "unknown") : "unknown";
    return [{ list, health, codes: [...new Set<string>(codes)], looks, evidence }];
  });
});

function isNews(seen: Observations, zone: DnsName): boolean {
  const row = blocklistOf(zone);
  if (row?.state.is !== "unverified" || listHealth(seen).get(zone) === "trusted") return true;
  return refusals(seen).some(({ reading }) => reading.named.lists.some((named) => blocklistOf(named) === row));
}
