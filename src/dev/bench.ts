import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../causes/index.ts";
import { explainLine } from "../explain/ndjson.ts";
import { investigate } from "../investigate/investigate.ts";
import { parseCase } from "../world/scripted/case-file.ts";
import { scriptedWorld } from "../world/scripted/scripted-world.ts";

const MAIN = "dist/bin/mxray.js";
const REFUSAL = "550 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org";

startUp();
await roundTrips();
replies();

/** Whole processes, in turn with the baseline, so that a drifting machine does both the same harm. */
function startUp(): void {
  const baseline: number[] = [];
  const version: number[] = [];
  const explain: number[] = [];
  for (let turn = 0; turn < 11; turn += 1) {
    baseline.push(wallMs(["-e", "0"]));
    version.push(wallMs([MAIN, "--version"]));
    explain.push(wallMs([MAIN, "explain", REFUSAL]));
  }
  say(`node -e 0: ${median(baseline).toFixed(0)} ms (median of ${baseline.length})`);
  say(`mxray --version: ${ratio(version, baseline)} x node -e 0`);
  say(`mxray explain: ${ratio(explain, baseline)} x node -e 0 (limit 4)`);
}

/**
 * The longest chain of dependent round trips of a healthy checkup: MX, address, TCP, greeting, EHLO, STARTTLS, TLS, EHLO,
 * MAIL, RCPT. What comes after the RCPT answer (RSET, QUIT) teaches nothing and is not in the ideal. From outside, a second
 * dialogue at each exchanger asks whom it takes mail for; as only one connection at a time is made to one port, it comes after
 * the goodbye of the first: two for that, and a dialogue of its own with five recipients.
 */
async function roundTrips(): Promise<void> {
  await roundTripsOf("round-trips", 10);
  await roundTripsOf("from-outside", 10 + 2 + 7 + 5);
}

async function roundTripsOf(name: string, ideal: number): Promise<void> {
  const rttMs = 30;
  const file = `fixtures/bench/${name}.case`;
  const scenario = parseCase(readFileSync(file, "utf8"), file);
  const world = scriptedWorld(scenario);
  const before = world.clock.monotonicMs();
  const { signal } = new AbortController();
  const running = { world, probes: PROBES, catalogue: CAUSES, version: "bench", signal };
  const { observations, verdict } = await investigate(scenario.target, running);
  const trips = (world.clock.monotonicMs() - before) / rttMs;
  say(
    `check ${name}, ${observations.length} looks, ${verdict}: ${trips.toFixed(1)} round trips, ${(trips / ideal).toFixed(2)} x the ideal chain of ${ideal} (limit 1.6)`,
  );
}

function replies(): void {
  const lines = readFileSync("fixtures/bench/replies.txt", "utf8").split("\n").filter(Boolean);
  for (const line of lines) explainLine(line, 0);
  const before = performance.now();
  let count = 0;
  while (performance.now() - before < 2000) {
    for (const line of lines) explainLine(line, count++);
  }
  const perSecond = count / ((performance.now() - before) / 1000);
  say(
    `explain --format ndjson: ${Math.round(perSecond).toLocaleString("en")} replies/s on one core (${lines.length} different ones)`,
  );
}

function wallMs(args: readonly string[]): number {
  const before = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - before;
}

function ratio(a: readonly number[], b: readonly number[]): string {
  return (median(a) / median(b)).toFixed(2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
