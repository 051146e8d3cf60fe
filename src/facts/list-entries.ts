import { severityOf } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Severity } from "../model/cause.ts";
import type { DnsName } from "../model/scalars.ts";
import type { Entry } from "./listing.ts";

/**
 * The answers that leave open whether somebody is listed. A list that could only have told a risk does not, as long as some list
 * answered: with so many small ones, one is always down.
 */
export function openEntries<E extends Entry>(own: readonly E[]): readonly E[] {
  const open = own.filter(({ state }) => state === "refused" || state === "unknown");
  const weighty = open.filter(({ list }) => (blocklistOf(list)?.severity ?? "hinders") !== "risks");
  return weighty.length > 0 || own.some(({ state }) => state === "clear") ? weighty : open;
}

/** Whether two zones hand out the same list. */
export function isSameList(a: DnsName, b: DnsName): boolean {
  const row = blocklistOf(a);
  return a === b || (row !== undefined && row === blocklistOf(b));
}

/** What the heaviest of the entries does to mail. */
export function worstOf(found: readonly Entry[]): Severity {
  const all = found.map(weightOf);
  return all.includes("blocks") ? "blocks" : all.includes("hinders") ? "hinders" : "risks";
}

/** What one entry does to mail. */
export function weightOf({ list, codes }: Entry): Severity {
  return severityOf(blocklistOf(list), codes);
}
