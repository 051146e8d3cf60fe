import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { DEFAULT_RATION } from "../../src/runner/ration.ts";
import { whyNot } from "./internet/requirements.ts";
import { openSmtpdSpeaksTls } from "./internet/unpacked.ts";
import { confusionTable, type Measured, measure, sumsOf } from "./measured.ts";
import { type Scenario, VANTAGES } from "./scenario.ts";
import { twinOf } from "./twin.ts";
import { domainOf, LOGINS, type RunningWorld, startWorld } from "./world.ts";

const MXRAY = resolve(process.env["MXRAY_BIN"] ?? "dist/bin/mxray.js");
const FOLDER = join(import.meta.dirname, "scenarios");
const only = process.env["MXRAY_SCENARIO"];
const reason = whyNot();
if (reason !== null) process.stderr.write(`scenarios with real servers skipped: ${reason}\n`);

const tls = openSmtpdSpeaksTls();
if (reason === null && !tls)
  process.stderr.write("OpenSMTPD with TLS skipped: it needs 7.3, as in Debian's backports\n");

const scenarios = new Map<string, Scenario>();
for (const file of readdirSync(FOLDER).sort()) {
  const name = file.replace(/\.ts$/, "");
  const { scenario } = (await import(join(FOLDER, file))) as { readonly scenario: Scenario };
  if (scenario.needs === "opensmtpd-tls" && !tls) continue;
  if (only === undefined || new RegExp(only).test(name)) scenarios.set(name, scenario);
}

describe.skipIf(reason !== null)("scenarios with real servers", () => {
  let world: RunningWorld;
  const measured = new Map<string, Measured>();
  const free: string[] = [];
  beforeAll(async () => {
    world = await startWorld(scenarios);
    free.push(...world.resolvers);
  });
  afterAll(() => {
    const all = [...scenarios.keys()].flatMap((name) => measured.get(name) ?? []);
    process.stdout.write(`\n${confusionTable(all)}\n`);
    if (process.env["MXRAY_KEEP"] === undefined) world?.stop();
    else process.stdout.write(guide(world));
  });

  describe("each is found for what it is", { concurrent: true }, () => {
    for (const [name, scenario] of scenarios) {
      it(`${name}: ${scenario.world}`, async () => {
        // Whoever has the address is alone with it, so that its queries can be counted.
        const resolver = free.shift() ?? "";
        try {
          for (const { run, shows, hides } of scenario.witness) {
            const said = await witness(name, run);
            expect(said, run.join(" ")).toMatch(pattern(name, shows));
            if (hides !== undefined) expect(said, run.join(" ")).not.toMatch(hides);
          }
          const one = await investigated(name, scenario, resolver);
          measured.set(name, one);
          expect({ accused: one.accused, lacking: one.lacking }, one.found).toEqual({ accused: [], lacking: [] });
          if (scenario.missed === undefined) expect(one.right, `${one.found} instead of ${one.expected}`).toBe(true);
          else expect(one.right, "it is found now: take its `missed` away").toBe(false);
        } finally {
          free.push(resolver);
        }
      });
    }
  });

  it.skipIf(only !== undefined)("names the right cause first in at least 95 of 100, and accuses nobody falsely", () => {
    const sums = sumsOf([...measured.values()]);
    expect(sums.rightFirst / sums.faulty).toBeGreaterThanOrEqual(0.95);
    expect(sums).toMatchObject({ accusations: 0, healthyBlamed: 0 });
    expect(sums.faulty).toBeGreaterThanOrEqual(60);
    expect(sums.healthy).toBeGreaterThanOrEqual(20);
    expect(sums.sameWords).toBeGreaterThanOrEqual(15);
  });

  it("keeps to the ration of connections in every one", () => {
    const { connections, connectionsPerPort } = DEFAULT_RATION;
    const greedy = [...measured.values()].filter(
      (one) => one.connections > connections || one.busiest > connectionsPerPort,
    );
    expect(greedy.map(({ name }) => name)).toEqual([]);
  });

  it("a resolver that is not there is our trouble, not the target's", async () => {
    const { ip, helo, from } = VANTAGES.healthy;
    const words = [
      "trace",
      "bob@nowhere.example",
      "--from",
      from,
      "--helo",
      helo,
      "--source-ip",
      ip,
      "--dns",
      "203.0.113.99",
    ];
    const { code, stderr } = await world.ns.run(process.execPath, [MXRAY, ...words, "--format", "json"]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  async function witness(name: string, run: readonly string[]): Promise<string> {
    const [command = "", ...args] = run.map((word) => world.filled(name, word));
    const { stdout, stderr } = await world.ns.run(command, args);
    return stdout + stderr;
  }

  function pattern(name: string, shows: RegExp): RegExp {
    return new RegExp(world.filled(name, shows.source), shows.flags);
  }

  async function investigated(name: string, scenario: Scenario, resolver: string): Promise<Measured> {
    const file = join(world.folder, `${name}.json`);
    const words = scenario.command.map((word) => world.filled(name, word.replace("{dns}", resolver)));
    const asked = countQueries(resolver);
    const started = performance.now();
    const args = [MXRAY, ...words, "--format", "json", "--output", file];
    const env = { MXRAY_AUTH_PASSWORD: LOGINS["alice@acme.example"], ...scenario.env };
    const { code, stderr } = await world.ns.run(process.execPath, args, { env });
    const seconds = (performance.now() - started) / 1000;
    if (!existsSync(file)) throw new Error(`exit ${code}: ${stderr}`);
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const queries = countQueries(resolver) - asked;
    const record = process.env["MXRAY_RECORD"];
    if (record !== undefined) {
      writeFileSync(
        join(record, `${name}.case`),
        twinOf(scenario, report, (text) => world.filled(name, text)),
      );
    }
    return measure(name, filledExpectation(name, scenario), { report, cost: { seconds, queries } });
  }

  function filledExpectation(name: string, scenario: Scenario): Scenario {
    const { first } = scenario;
    if (first?.subject === undefined) return scenario;
    return { ...scenario, first: { ...first, subject: world.filled(name, first.subject) } };
  }

  function countQueries(resolver: string): number {
    const log = join(world.folder, "unbound/unbound.log");
    if (!existsSync(log)) return 0;
    return readFileSync(log, "utf8").split(`info: ${resolver} `).length - 1;
  }
});

/** How a person gets into a world that is kept. */
function guide({ ns, folder, filled }: RunningWorld): string {
  const enter = `ip netns exec ${ns.name}`;
  const file = join(folder, "commands.txt");
  const commands = [...scenarios].map(([name, { world, command, env = {} }]) => {
    const settings = { MXRAY_AUTH_PASSWORD: LOGINS["alice@acme.example"], ...env };
    const set = Object.entries(settings).map(([key, value]) => `${key}=${quoted(value)} `);
    const words = command.map((word) => filled(name, word.replace("{dns}", "203.0.113.54")));
    return `# ${domainOf(name)}: ${world}\n${set.join("")}${enter} node ${MXRAY} ${words.map(quoted).join(" ")}\n`;
  });
  writeFileSync(file, commands.join("\n"));
  return `
The world stays up in the network namespace ${ns.name}.
  enter it:           ${enter} bash
  ask its resolver:   ${enter} dig acme.example MX
  every scenario:     ${file}
  servers and logs:   ${folder}
  take it down:       ip netns pids ${ns.name} | xargs kill -9; ip netns delete ${ns.name}; rm -rf ${folder} /etc/netns/${ns.name}
The next run of the same tests takes it down as well.
`;
}

function quoted(word: string): string {
  return /^[\w@.:/=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
