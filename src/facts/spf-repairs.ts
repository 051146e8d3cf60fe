import { familyOf, ipAddress } from "../dns/address.ts";
import { spfFault } from "../spf/fault.ts";
import { MAX_LOOKUPS, type SpfTerm, spfTerms } from "../spf/terms.ts";

/** The record with its slips of the pen corrected; null when that does not make it well formed, or nothing was to be corrected. */
export function repaired(record: string): string | null {
  const words = record.split(" ").filter((word) => word !== "");
  const fixed = joined(words.slice(1)).map(respelt);
  const proposal = ["v=spf1", ...fixed].join(" ");
  return proposal === record || spfFault(proposal) !== null ? null : proposal;
}

/** The record without a term that leads nowhere. */
export function without(record: string, term: string): string | null {
  const kept = spfTerms(record).filter(({ text }) => text !== term);
  return kept.length === spfTerms(record).length ? null : ["v=spf1", ...kept.map(({ text }) => text)].join(" ");
}

/**
 * One record in place of several: whatever one of them lets in is let in, the rest is treated as mildly as the mildest does. Null where
 * a record is faulty, hands over to another, or lets in after it has shut out: there, order would matter. Null as well where all
 * their terms are more than one record may ask for.
 */
export function merged(records: readonly string[]): string | null {
  const lists = records.map(spfTerms);
  if (records.some((record) => spfFault(record) !== null) || !lists.every(isPlain)) return null;
  const terms = new Map(lists.flat().flatMap((term) => (term.name === "all" ? [] : [[term.text, term.costs]])));
  if ([...terms.values()].reduce<number>((sum, costs) => sum + costs, 0) > MAX_LOOKUPS) return null;
  const ends = lists.map((list) => list.find(({ name }) => name === "all")?.qualifier ?? "?");
  const end = (["+", "?", "~", "-"] as const).find((qualifier) => ends.includes(qualifier)) ?? "~";
  return end === "+" ? null : ["v=spf1", ...terms.keys(), `${end}all`].join(" ");
}

function isPlain(list: readonly SpfTerm[]): boolean {
  return list.every(({ kind, name, qualifier }, at) => {
    if (kind === "modifier") return false;
    return name === "all" ? at === list.length - 1 : qualifier === "+";
  });
}

/** "ip4: 192.0.2.1" was meant as one term. */
function joined(words: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (const word of words) {
    const last = terms.at(-1);
    if (last?.endsWith(":")) terms[terms.length - 1] = `${last}${word}`;
    else terms.push(word);
  }
  return terms;
}

/** An address that stands under the wrong name, or under none; marks that belong to other formats. */
function respelt(word: string): string {
  const bare = word.replace(/[;,"]+$/, "").replace(/^"/, "");
  const [, sign = "", name = "", value = "", prefix = ""] =
    /^([-+~?]?)(?:(ip|ipv4|ipv6|ip4|ip6|a|mx):)?([0-9a-f.:]+)(\/\d+)?$/i.exec(bare) ?? [];
  const ip = ipAddress(value);
  if (ip === null) return bare;
  return name.toLowerCase() === `ip${familyOf(ip)}` ? bare : `${sign}ip${familyOf(ip)}:${value}${prefix}`;
}
