import type { Report } from "../../src/model/report.ts";
import type { Scenario } from "./scenario.ts";

/** What one scenario came to. */
export interface Measured {
  readonly name: string;
  readonly healthy: boolean;
  readonly words: string | null;
  /** The cause that must come first; null: none that blocks. */
  readonly cause: string | null;
  readonly expected: string;
  readonly found: string;
  /** The first finding is the one expected; of a healthy world, that nothing blocks. */
  readonly right: boolean;
  /** Causes blamed that are not to blame. */
  readonly accused: readonly string[];
  /** Causes that had to be among the findings and are not. */
  readonly lacking: readonly string[];
  readonly undetermined: readonly string[];
  readonly unexplained: number;
  readonly seconds: number;
  readonly connections: number;
  /** The most connections to one address and port. */
  readonly busiest: number;
  readonly commands: number;
  readonly queries: number;
  readonly missed: string | null;
}

/** What an investigation cost. */
export interface Cost {
  readonly seconds: number;
  readonly queries: number;
}

/** Holds a report against what the scenario expects. */
export function measure(name: string, scenario: Scenario, { report, cost }: { report: Report; cost: Cost }): Measured {
  const { findings, undetermined, unexplained } = report.diagnosis;
  const blocking = findings.filter(({ severity }) => severity === "blocks");
  const { first: expected, found = [], also = [], never, words = null, missed = null } = scenario;
  const first = expected === null ? blocking[0] : findings[0];
  const right =
    expected === null
      ? first === undefined
      : first !== undefined &&
        first.cause === expected.cause &&
        (expected.subject === undefined || first.subject === expected.subject) &&
        (expected.owner === undefined || first.owner === expected.owner);
  const allowed: readonly string[] = [...(expected === null ? [] : [expected.cause]), ...found, ...also];
  const causes = findings.map(({ cause }) => String(cause));
  const accused = [
    ...blocking.filter(({ cause, because }) => because === null && !allowed.includes(cause)),
    ...findings.filter(({ cause, because }) => because === null && never.includes(cause)),
  ].map(({ cause, subject }) => `${cause} ${subject}`);
  const dialogues = report.observations.flatMap((one) =>
    one.kind === "smtp" && one.outcome.state === "seen" ? [one.outcome.value] : [],
  );
  return {
    name,
    healthy: expected === null,
    words,
    cause: expected?.cause ?? null,
    expected: expected === null ? "(nothing blocks)" : [expected.cause, expected.subject ?? ""].join(" ").trim(),
    found:
      first === undefined ? "(nothing blocks)" : `${first.cause} ${first.subject} ${first.owner} ${first.confidence}`,
    right,
    accused: [...new Set(accused)],
    lacking: found.filter((cause) => !causes.includes(cause)),
    undetermined: [...new Set(undetermined.map(({ cause }) => String(cause)))],
    unexplained: unexplained.length,
    seconds: cost.seconds,
    connections: dialogues.filter(({ steps }) => steps.some(({ kind }) => kind === "connected")).length,
    busiest: busiestPlace(report),
    commands: dialogues.flatMap(({ steps }) => steps).filter(({ kind }) => kind === "sent").length,
    queries: cost.queries,
    missed,
  };
}

function busiestPlace({ observations }: Report): number {
  const made = new Map<string, number>();
  for (const one of observations) {
    if (one.kind !== "smtp" || one.outcome.state !== "seen") continue;
    const place = `${one.about.ip} ${one.about.port}`;
    made.set(place, (made.get(place) ?? 0) + 1);
  }
  return Math.max(0, ...made.values());
}

/** The confusion table: one line for each scenario, then the sums. */
export function confusionTable(all: readonly Measured[]): string {
  const rows = all.map((one) => [
    one.right && one.accused.length === 0 && one.lacking.length === 0 ? "ok" : one.missed === null ? "WRONG" : "missed",
    one.name,
    one.expected,
    one.right ? "=" : one.found,
    one.accused.join(", ") || "-",
    one.undetermined.length === 0 ? "-" : String(one.undetermined.length),
    one.seconds.toFixed(2),
    String(one.connections),
    String(one.commands),
    String(one.queries),
  ]);
  const head = ["", "scenario", "expected first", "found first", "accused", "undet", "s", "conn", "cmds", "queries"];
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? title).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), ...rows.map(line), "", ...sums(all)].join("\n");
}

/** The numbers that are aimed at. */
export interface Sums {
  readonly faulty: number;
  readonly rightFirst: number;
  readonly healthy: number;
  readonly healthyBlamed: number;
  readonly accusations: number;
  readonly medianSeconds: number;
  readonly sameWords: number;
}

export function sumsOf(all: readonly Measured[]): Sums {
  const faulty = all.filter(({ healthy }) => !healthy);
  const healthy = all.filter((one) => one.healthy);
  const seconds = all.map((one) => one.seconds).sort((a, b) => a - b);
  const groups = new Map<string, Set<string>>();
  for (const { words, cause } of all) {
    if (words !== null) groups.set(words, (groups.get(words) ?? new Set()).add(cause ?? ""));
  }
  return {
    faulty: faulty.length,
    rightFirst: faulty.filter(({ right }) => right).length,
    healthy: healthy.length,
    healthyBlamed: healthy.filter(({ right }) => !right).length,
    accusations: all.reduce((sum, { accused }) => sum + accused.length, 0),
    medianSeconds: seconds[Math.floor(seconds.length / 2)] ?? 0,
    sameWords: [...groups.values()].filter((causes) => causes.size > 1).length,
  };
}

function sums(all: readonly Measured[]): readonly string[] {
  const { faulty, rightFirst, healthy, healthyBlamed, accusations, medianSeconds, sameWords } = sumsOf(all);
  const total = (of: (one: Measured) => number) => all.reduce((sum, one) => sum + of(one), 0);
  const most = (of: (one: Measured) => number) => Math.max(0, ...all.map(of));
  const misses = all.filter(({ right, missed }) => !right || missed !== null);
  return [
    `faulty: ${faulty}, right first finding: ${rightFirst} (${((100 * rightFirst) / Math.max(1, faulty)).toFixed(1)} %)`,
    `healthy: ${healthy}, with a finding that blocks: ${healthyBlamed}`,
    `false accusations: ${accusations}`,
    `groups in which the same words have different causes: ${sameWords}`,
    `seconds: median ${medianSeconds.toFixed(2)}, longest ${most(({ seconds }) => seconds).toFixed(2)}`,
    `connections: ${total(({ connections }) => connections)} (at most ${most(({ connections }) => connections)} in one run, ${most(({ busiest }) => busiest)} to one port), commands: ${total(({ commands }) => commands)} (${most(({ commands }) => commands)}), queries: ${total(({ queries }) => queries)} (${most(({ queries }) => queries)})`,
    ...misses.map(({ name, found, missed }) => `missed: ${name}: found ${found}: ${missed ?? "no reason known"}`),
  ];
}
