import { familyOf, scopeOf } from "../dns/address.ts";
import type { SpfAnswer, SpfTree } from "../model/observations/spf.ts";
import type { IpAddress } from "../model/scalars.ts";
import { spfTerms } from "../spf/terms.ts";

/** The record with one address added, before anything that could refuse it; null for an address nobody outside sees. */
export function authorising(record: string, ip: IpAddress): string | null {
  const scope = scopeOf(ip);
  if (scope !== "public" && scope !== "documentation") return null;
  const [version, ...terms] = record.split(" ").filter((word) => word !== "");
  if (version === undefined) return null;
  return [version, `ip${familyOf(ip)}:${ip}`, ...terms].join(" ");
}

/** The term by which a record lets everybody, or whole continents, send; null when it has none. RFC 7208 §5.1 */
export function permissiveTerm(record: string): string | null {
  const terms = spfTerms(record);
  const end = terms.findIndex(({ kind, name }) => kind === "mechanism" && name === "all");
  // What stands behind `all` is never come to.
  const found = (end < 0 ? terms : terms.slice(0, end + 1)).find(
    ({ name, qualifier, value }) =>
      (name === "all" && (qualifier === "+" || qualifier === "?")) || (qualifier === "+" && isVast(name, value)),
  );
  return found?.text ?? null;
}

/**
 * The term by which the evaluation for an address that nobody sends from passes; null when it does not, or by what a name resolves to:
 * resolvers that block names answer with just such an address.
 */
export function strangersTerm({ result, tree }: SpfAnswer): string | null {
  const matches = tree?.terms.filter(({ outcome, reached }) => outcome === "match" && reached) ?? [];
  if (result !== "pass" || matches.some(({ term }) => /^\+?(?:a|mx|ptr|exists)(?:[:/]|$)/i.test(term))) return null;
  return matches.find(({ depth }) => depth === 0)?.term ?? null;
}

/** The record that disowns whom no term names; null where another term than `all` lets them in. RFC 7208 §5.1 */
export function closing(record: string): string | null {
  const terms = spfTerms(record);
  if (terms.some(({ name, qualifier, value }) => qualifier === "+" && isVast(name, value))) return null;
  const kept = terms.map(({ name, kind, text }) => (name === "all" && kind === "mechanism" ? "~all" : text));
  return ["v=spf1", ...kept].join(" ");
}

/** The terms of the domain's own record that cost look-ups, with what each costs where that is known. RFC 7208 §4.6.4 */
export function costlyTerms(record: string, tree?: SpfTree): readonly string[] {
  if (tree !== undefined) {
    const own = tree.terms.filter(({ depth, lookups }) => depth === 0 && lookups !== 0);
    return own.map(({ term, lookups }) => (lookups === null ? term : `${term} (${lookups})`));
  }
  return spfTerms(record)
    .filter(({ costs }) => costs > 0)
    .map(({ text }) => text);
}

/** The terms whose look-ups find nothing, in whatever record they stand; null when that is not known. RFC 7208 §4.6.4 */
export function voidTerms(tree: SpfTree | undefined): readonly string[] | null {
  // A term that leads to a record only contains those that find nothing.
  const found = tree?.terms.filter(({ voids, bytes }) => (voids ?? 0) > 0 && bytes === null);
  return found?.map(({ depth, domain, term }) => (depth === 0 ? term : `${term} (${domain})`)) ?? null;
}

/** The terms that are not to be published any more: `ptr`, and what asks for the same. RFC 7208 §5.5, §7.3 */
export function deprecatedTerms(record: string): readonly string[] {
  return spfTerms(record)
    .filter(({ kind, name, value }) => (kind === "mechanism" && name === "ptr") || /%\{p/i.test(value))
    .map(({ text }) => text);
}

/** A first record, for a domain that sends from these addresses only; null when nobody outside sees them. */
export function naming(ips: readonly IpAddress[]): string | null {
  const last = "v=spf1 ~all";
  const record = [...ips]
    .sort()
    .reverse()
    .reduce<string>((made, ip) => authorising(made, ip) ?? made, last);
  return record === last ? null : record;
}

function isVast(name: string, value: string): boolean {
  const [, length] = /\/(\d+)$/.exec(value) ?? [];
  if (length === undefined) return false;
  return (name === "ip4" && Number(length) < 8) || (name === "ip6" && Number(length) < 16);
}
