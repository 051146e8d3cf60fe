import { existsSync, readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import type { SpfAbout, SpfAnswer } from "../model/observations/spf.ts";
import { failed, type Outcome, seen } from "../model/outcome.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import { evaluateSpf } from "../spf/evaluate.ts";
import type { Dns, DnsAnswer, World } from "../world/world.ts";

/** Files in the format of the openspf.org test suite, beside the checkout. */
const SUITES = ["../shared/conformance/rfc7208-tests.yml", "../shared/conformance/rfc4408-tests.yml"];

/** One document of a suite: tests over one set of zones. */
interface Scenario {
  readonly description: string;
  readonly tests: Readonly<Record<string, Test>>;
  readonly zonedata: Readonly<Record<string, readonly Entry[]>>;
}
interface Test {
  readonly helo: string;
  readonly host: string;
  readonly mailfrom: string;
  readonly result: string | readonly string[];
  readonly explanation?: string;
}
type Entry = "TIMEOUT" | Readonly<Record<string, string | readonly (string | number)[]>>;

for (const path of process.argv.length > 2 ? process.argv.slice(2) : SUITES) {
  if (existsSync(path)) await runSuite(path);
  else console.log(`${path}: not there, skipped`);
}

async function runSuite(path: string): Promise<void> {
  const scenarios = parseAllDocuments(readFileSync(path, "utf8"), { version: "1.1", uniqueKeys: false })
    .map((document) => document.toJS() as Scenario | null)
    .filter((scenario) => scenario !== null);
  let right = 0;
  let all = 0;
  for (const scenario of scenarios) {
    for (const [name, test] of Object.entries(scenario.tests)) {
      all += 1;
      const complaint = await complaintOf(test, scenario);
      if (complaint === null) right += 1;
      else console.log(`${scenario.description}/${name}: ${complaint}`);
    }
  }
  console.log(`${path}\nspf: ${right}/${all}`);
  if (right < all) process.exitCode = 1;
}

async function complaintOf(test: Test, { zonedata }: Scenario): Promise<string | null> {
  const about: SpfAbout = { ip: test.host as IpAddress, sender: test.mailfrom || null, helo: test.helo };
  const outcome = await evaluateSpf(about, worldOf(zonedata), new AbortController().signal);
  const allowed = [test.result].flat();
  if (outcome.state !== "seen") return `${JSON.stringify(outcome)} instead of ${allowed.join(" or ")}`;
  const { result, problem } = outcome.value;
  if (!allowed.includes(result)) return `${result} (${problem}) instead of ${allowed.join(" or ")}`;
  return explained(test, outcome.value) ? null : `"${outcome.value.explanation}" instead of "${test.explanation}"`;
}

/** "DEFAULT" is whatever the receiver says when the domain says nothing. Hex digits (`%{v}` of IPv6) are the same in either case. */
function explained({ explanation }: Test, answer: SpfAnswer): boolean {
  if (explanation === undefined) return true;
  return explanation === "DEFAULT"
    ? answer.explanation === null
    : answer.explanation?.toLowerCase() === explanation.toLowerCase();
}

/** A world that has nothing but a resolver. */
function worldOf(zonedata: Scenario["zonedata"]): World {
  const zones = new Map(Object.entries(zonedata).map(([name, entries]) => [name.toLowerCase(), entries]));
  const dns: Dns = { ask: async (name, type) => answerOf(zones, name, type) };
  return { dns } as World;
}

function answerOf(zones: ReadonlyMap<string, readonly Entry[]>, name: DnsName, type: string): Outcome<DnsAnswer> {
  const entries = zones.get(name);
  if (entries === undefined) return seen({ rcode: "NXDOMAIN", records: [], aliases: [] });
  const alias = recordsOf(entries, "CNAME")[0];
  if (alias !== undefined && type !== "CNAME") return answerOf(zones, alias.toLowerCase() as DnsName, type);
  const records = type === "TXT" ? txtOf(entries) : recordsOf(entries, type);
  if (records.length === 0 && entries.includes("TIMEOUT")) return failed({ kind: "dns-timeout" });
  return seen({ rcode: "NOERROR", records, aliases: [] });
}

/** The suite writes a record once, as SPF, where both types are meant. */
function txtOf(entries: readonly Entry[]): readonly string[] {
  const own = recordsOf(entries, "TXT");
  return own.length > 0 ? own.filter((text) => text !== "NONE") : recordsOf(entries, "SPF");
}

function recordsOf(entries: readonly Entry[], type: string): readonly string[] {
  return entries.flatMap((entry) => {
    const value = typeof entry === "string" ? undefined : entry[type];
    if (value === undefined) return [];
    return typeof value === "string" ? [value] : [value.join(type === "MX" ? " " : "")];
  });
}
