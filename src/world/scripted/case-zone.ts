import type { DnsName } from "../../model/scalars.ts";
import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { listLine } from "./case-lists.ts";
import { addressWord, nameWord } from "./case-words.ts";
import { isRecordType, recordsOf } from "./record-words.ts";
import type { Breakage, Rrset, Zone, ZoneResolver, ZoneType } from "./zone.ts";

const BREAKAGES = ["SERVFAIL", "TIMEOUT", "REFUSED", "BOGUS", "MALFORMED"] as const satisfies readonly Breakage[];

/** One statement of a `dns` section. */
export interface ZoneLine {
  readonly name: DnsName;
  readonly type: ZoneType;
  readonly set: Rrset;
}

/** Gathers the lines of the `dns` sections into a zone. */
export function readZone(lines: readonly CaseLine[], resolver: ZoneResolver | null): Zone {
  const names = new Map<string, Map<ZoneType, Rrset>>();
  let listsHealthy = false;
  for (const line of lines) {
    if (/^lists\s+healthy$/.test(line.text)) listsHealthy = true;
    else for (const said of statements(line)) add(line, said);
  }
  return { names, existing: existingIn(names), listsHealthy, resolver };

  function add(line: CaseLine, { name, type, set }: ZoneLine): void {
    const sets = names.get(name) ?? new Map<ZoneType, Rrset>();
    names.set(name, sets);
    const before = sets.get(type);
    const both = before === undefined ? set : joined(before, set);
    if (both === null) throw syntaxError(line, `records of ${name} ${type} alone, or one word in their place alone`);
    sets.set(type, both);
  }
}

/** Reads `resolver SERVFAIL|TIMEOUT|REFUSED` and `resolver rewrites ADDRESS`. */
export function readResolver(lines: readonly CaseLine[]): ZoneResolver | null {
  const line = lines.at(-1);
  if (line === undefined) return null;
  const [word = "", address = ""] = wordsOf(line.text);
  if (word === "validates") return { does: "validate" };
  if (word === "rewrites") {
    const to = addressWord(address);
    if (to === null) throw syntaxError(line, "an IP address after rewrites");
    return { does: "rewrite", to };
  }
  const how = BREAKAGES.find((one) => one === word);
  if (how === undefined) throw syntaxError(line, `${BREAKAGES.join(", ")} validates or rewrites ADDRESS`);
  return { does: "fail", how };
}

function statements(line: CaseLine): readonly ZoneLine[] {
  const [first = "", second = ""] = wordsOf(line.text);
  if (first === "list" || first === "listed" || first === "listed-once") return listLine(line);
  const type = second.toUpperCase();
  if (type !== "ANY" && !isRecordType(type)) throw syntaxError(line, "NAME TYPE VALUE with a known record type");
  // The name and the type are single words, so the rest of the line is what follows the second run of blanks.
  const said = line.text.replace(/^\S+\s+\S+\s*/, "");
  const rest = said.replace(/(?:^|\s+)signed$/, "");
  const signed = rest === said ? {} : ({ signed: true } as const);
  const name = nameWord(first);
  if (rest === "NXDOMAIN") return [{ name, type, set: { is: "NXDOMAIN" } }];
  if (rest === "NOERROR") return [{ name, type, set: { is: "records", records: [], ...signed } }];
  const how = BREAKAGES.find((one) => one === rest);
  if (how !== undefined) return [{ name, type, set: { is: how } }];
  const hidden = /^(SERVFAIL|BOGUS)\s+(.+)$/.exec(rest);
  if (hidden !== null && type !== "ANY" && type !== "TXT") {
    const [, word, value = ""] = hidden;
    return [
      { name, type, set: { is: word === "BOGUS" ? word : "SERVFAIL", unchecked: [recordsOf(line, type, value)] } },
    ];
  }
  if (type === "ANY") throw syntaxError(line, `NXDOMAIN, NOERROR, ${BREAKAGES.join(", ")} for ANY`);
  return [{ name, type, set: { is: "records", records: [recordsOf(line, type, rest)], ...signed } }];
}

/** Records of one name and type are signed together or not at all, RFC 4035 §2.2; null for what cannot stand together. */
function joined(before: Rrset, after: Rrset): Rrset | null {
  if (before.is === "records" && after.is === "records")
    return { ...before, ...after, records: [...before.records, ...after.records] };
  const hidden = before.is === after.is && "unchecked" in before && "unchecked" in after;
  return hidden ? { ...before, unchecked: [...(before.unchecked ?? []), ...(after.unchecked ?? [])] } : null;
}

/** The names at which, or below which, something is. A wildcard makes only its parent exist. */
function existingIn(names: ReadonlyMap<string, ReadonlyMap<ZoneType, Rrset>>): ReadonlySet<string> {
  const existing = new Set<string>();
  for (const [name, sets] of names) {
    if ([...sets.values()].every((set) => set.is === "NXDOMAIN")) continue;
    const labels = name.split(".");
    for (let from = labels[0] === "*" ? 1 : 0; from < labels.length; from += 1) {
      existing.add(labels.slice(from).join("."));
    }
  }
  return existing;
}
