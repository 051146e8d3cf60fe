import { familyOf, scopeOf } from "../dns/address.ts";
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
  const found = spfTerms(record).find(
    ({ name, qualifier, value }) =>
      (name === "all" && (qualifier === "+" || qualifier === "?")) || (qualifier === "+" && isVast(name, value)),
  );
  return found?.text ?? null;
}

/** The record that disowns whom no term names; null where another term than `all` lets them in. RFC 7208 §5.1 */
export function closing(record: string): string | null {
  const terms = spfTerms(record);
  if (terms.some(({ name, qualifier, value }) => qualifier === "+" && isVast(name, value))) return null;
  const kept = terms.map(({ name, kind, text }) => (name === "all" && kind === "mechanism" ? "~all" : text));
  return ["v=spf1", ...kept].join(" ");
}

/** The terms that cost look-ups, as written. RFC 7208 §4.6.4 */
export function costlyTerms(record: string): readonly string[] {
  return spfTerms(record)
    .filter(({ costs }) => costs > 0)
    .map(({ text }) => text);
}

function isVast(name: string, value: string): boolean {
  const [, length] = /\/(\d+)$/.exec(value) ?? [];
  if (length === undefined) return false;
  return (name === "ip4" && Number(length) < 8) || (name === "ip6" && Number(length) < 16);
}
