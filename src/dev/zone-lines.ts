import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import { parseCase } from "../world/scripted/case-file.ts";
import { nameWord } from "../world/scripted/case-words.ts";
import { isRecordType } from "../world/scripted/record-words.ts";
import { resolve } from "../world/scripted/zone.ts";
import type { Disguise } from "./anonymous.ts";
import { delegationLines } from "./delegation-lines.ts";
import { dnsLines } from "./dns-lines.ts";
import { brokenHow, invented } from "./resolver-lines.ts";

/** The `dns` lines of a case, sorted, without those that say what goes without saying; `servers`: with who is named for each zone. */
export function zoneLines(report: Report, servers: boolean, who: Disguise): readonly string[] {
  const all = report.observations;
  if (brokenHow(all) !== null) return [];
  const idle = servers ? new Set<string>() : nameServersIn(all);
  const subjects = new Set(report.diagnosis.findings.map(({ subject }) => subject));
  const made = invented(all)?.ip;
  const said = all.flatMap((one) => {
    if (isIdleList(one, made) && !subjects.has(one.about.list)) return [];
    if (one.kind === "address" && idle.has(one.about.name)) return [];
    if (one.kind !== "delegation") return dnsLines(one, who);
    return servers || one.about.part === "unchecked" ? delegationLines(one, who) : [];
  });
  return needed(checked(said));
}

/** A block list that says nothing, or that the resolver speaks for, is told of only where something was made of that. */
function isIdleList(one: Observation, made: string | undefined): one is Observation<"dnsbl" | "rhsbl"> {
  const lists = one.kind === "dnsbl" || one.kind === "rhsbl";
  return lists && one.outcome.state === "seen" && one.outcome.value.codes.every((code) => code === made);
}

/** Hosts that are only asked for names. */
function nameServersIn(all: readonly Observation[]): ReadonlySet<string> {
  const named = all.flatMap((one) =>
    one.kind === "delegation" && one.outcome.state === "seen" && one.outcome.value.part === "servers"
      ? one.outcome.value.servers
      : [],
  );
  const exchanges = all.flatMap((one) =>
    one.kind === "mx" && one.outcome.state === "seen" ? one.outcome.value.exchanges.map(({ host }) => host) : [],
  );
  return new Set(named.filter((name) => !exchanges.includes(name)));
}

/** What came only without the checking of signatures stands with the failure it came in place of. RFC 4035 §3.2.2 */
function checked(lines: readonly string[]): readonly string[] {
  const failed = new Set(lines.filter((line) => / {2}SERVFAIL$/.test(line)));
  const hidden = lines.flatMap((line) => {
    const [, question, value] = /^(\S+ {2}\S+) {2}BOGUS (.+)$/.exec(line) ?? [];
    return question === undefined ? [] : [{ line, question, value }];
  });
  const instead = new Map(
    hidden.map(({ line, question, value }) => [
      line,
      failed.has(`${question}  SERVFAIL`) ? `${question}  SERVFAIL ${value}` : line,
    ]),
  );
  const replaced = new Set(hidden.flatMap(({ question }) => [`${question}  SERVFAIL`, `${question}  BOGUS`]));
  return lines.filter((line) => !replaced.has(line)).map((line) => instead.get(line) ?? line);
}

function needed(said: readonly string[]): readonly string[] {
  const lines = [...new Set(said)].sort();
  const aliases = new Set(lines.flatMap((line) => /^(\S+) {2}CNAME /.exec(line)?.[1] ?? []));
  const own = lines.filter((line) => {
    const [name = "", type] = line.split("  ");
    return type === "CNAME" || !aliases.has(name);
  });
  const positive = own.filter((line) => !NOTHING.test(line));
  const text = ["Zone.", "", "target explain", "dns", "  lists healthy", ...positive.map((line) => `  ${line}`)];
  const { zone } = parseCase(text.join("\n"), "");
  return own.filter((line) => {
    const [, name = "", type = "", rcode] = NOTHING.exec(line) ?? [];
    if (!isRecordType(type)) return true;
    const found = resolve(zone, nameWord(name), type);
    return found.is !== "answer" || found.records.length > 0 || found.rcode !== rcode;
  });
}

const NOTHING = /^(\S+) {2}(\S+) {2}(NXDOMAIN|NOERROR)$/;
