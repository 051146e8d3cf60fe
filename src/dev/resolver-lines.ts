import type { Observation } from "../model/observation.ts";
import type { Disguise } from "./anonymous.ts";
import { FAILED } from "./dns-lines.ts";

/** How a resolver fails at whatever it is asked, the name that cannot fail to exist included; null: it does not. */
export function brokenHow(all: readonly Observation[]): string | null {
  const asked = all.filter(({ kind }) => kind === "resolver" || kind === "mx" || kind === "address" || kind === "ptr");
  const failures = asked.flatMap(({ outcome }) => (outcome.state === "failed" ? [outcome.why.kind] : []));
  const answered = asked.some(({ outcome }) => outcome.state === "seen");
  const [first] = failures;
  return first === undefined || answered ? null : (FAILED[first] ?? "TIMEOUT");
}

/** The address a resolver has for names that nobody has. */
export function invented(all: readonly Observation[]): { readonly name: string; readonly ip: string } | null {
  for (const one of all) {
    if (one.kind !== "resolver" || one.about.question !== "missing" || one.outcome.state !== "seen") continue;
    const [ip] = one.outcome.value.records;
    if (ip !== undefined) return { name: one.outcome.value.name, ip };
  }
  return null;
}

/** Then it invents only names beside the one we made up. */
function isChoosy(all: readonly Observation[]): boolean {
  return all.some(
    (one) => one.kind === "dnsbl" && one.outcome.state === "seen" && one.outcome.value.codes.length === 0,
  );
}

/** The `dns` lines for a resolver that invents some of the names that nobody has: where it leaves the block lists alone. */
export function inventedLines(all: readonly Observation[], who: Disguise): readonly string[] {
  const found = invented(all);
  if (found === null || !isChoosy(all)) return [];
  const parent = found.name.split(".").slice(1).join(".");
  const lists = all.flatMap((one) => (one.kind === "dnsbl" && one.about.list.endsWith(`.${parent}`) ? [one] : []));
  const spared = lists.flatMap(({ about, outcome }) =>
    outcome.state === "seen"
      ? [`  list ${about.list} healthy`, `  *.${about.list}  A  NXDOMAIN`]
      : [`  list ${about.list} silent`],
  );
  return [`  *.${parent}  A  ${who.ip(found.ip)}`, ...new Set(spared)];
}

/** The `resolver` section: it answers nothing, or invents every name that nobody has. */
export function resolverSections(all: readonly Observation[], who: Disguise): readonly string[] {
  const broken = brokenHow(all);
  if (broken !== null) return [`\nresolver ${broken}`];
  const found = invented(all);
  return found === null || isChoosy(all) ? [] : [`\nresolver rewrites ${who.ip(found.ip)}`];
}
