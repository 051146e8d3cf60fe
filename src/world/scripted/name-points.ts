import { BLOCKLISTS } from "../../knowledge/blocklists/index.ts";

const LISTED_POINTS: ReadonlyMap<string, string> = new Map(
  BLOCKLISTS.filter(({ lists }) => lists === "domain").map(({ zone, listedPoint }) => [zone, listedPoint]),
);
const ENTRIES: ReadonlySet<string> = new Set([...LISTED_POINTS].map(([zone, point]) => `${point}.${zone}`));

/** The name that a list of domains must list; by the common habit for a list nobody knows. RFC 5782 §5 */
export function listedName(zone: string): string {
  return LISTED_POINTS.get(zone) ?? "test";
}

/** Whether the name is that entry of a list that is known. */
export function isListedName(name: string): boolean {
  return ENTRIES.has(name);
}
