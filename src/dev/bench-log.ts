import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { writePostfixLog } from "./postfix-log.ts";

const MAIN = "dist/bin/mxray.js";
const PFLOGSUMM = "pflogsumm";
/** GNU time tells the largest memory a process had. */
const TIME = "/usr/bin/time";
const TURNS = 3;

/** A whole process: how long it took, how much memory it had at most (MB; null where nobody can tell), what it printed. */
interface Run {
  readonly seconds: number;
  readonly memoryMb: number | null;
  readonly out: string;
}

/**
 * Summarises a log of Postfix of so many bytes, and a tenth of it, to show that memory stays flat; then lets pflogsumm do the
 * same, and compares both the time and the counts.
 */
export function benchLog(bytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), "mxray-bench-"));
  try {
    const [file, tenth] = [join(folder, "mail.log"), join(folder, "tenth.log")];
    writePostfixLog(file, bytes);
    writePostfixLog(tenth, bytes / 10);
    const small = summarised(tenth);
    const runs = Array.from({ length: TURNS }, () => summarised(file));
    const best = runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(TURNS / 2)] ?? small;
    const megabytes = statSync(file).size / 1e6;
    say(
      `explain --summary, Postfix log of ${megabytes.toFixed(0)} MB: ${best.seconds.toFixed(2)} s (median of ${TURNS}), ${(megabytes / best.seconds).toFixed(0)} MB/s`,
    );
    say(`  memory at most: ${mb(small)} for a tenth of it, ${mb(best)} for all of it`);
    compare(file, best);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(file: string, ours: Run): void {
  const theirs = run(PFLOGSUMM, [file]);
  if (theirs === null) {
    say("  pflogsumm: skipped, it is not installed");
    return;
  }
  const ratio = theirs.seconds / ours.seconds;
  say(`  pflogsumm, same file: ${theirs.seconds.toFixed(2)} s, ${mb(theirs)}: mxray is ${ratio.toFixed(1)} x as fast`);
  const told: Readonly<Record<string, unknown>> = JSON.parse(ours.out);
  const pairs = [
    ["deferred", told["delayed"], /\((\d+)\s+deferrals\)/],
    ["bounced", told["failed"], /^\s*(\d+)\s+bounced/m],
    ["rejected", told["rejected"], /^\s*(\d+)\s+rejected/m],
  ] as const;
  const counts = pairs.map(([name, count, of]) => `${name} ${count} and ${of.exec(theirs.out)?.[1]}`);
  say(`  counts of mxray and pflogsumm: ${counts.join(", ")}`);
}

function summarised(file: string): Run {
  const done = run(process.execPath, [MAIN, "explain", "--summary", "--format", "json", file]);
  if (done === null) throw new Error("mxray did not run");
  return done;
}

/** Null: there is no such program. */
function run(program: string, args: readonly string[]): Run | null {
  const before = performance.now();
  const timed = spawnSync(TIME, ["-f", "%M", program, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (timed.error === undefined && timed.status === 0) {
    const kilobytes = Number(timed.stderr.trim().split("\n").at(-1));
    return { seconds: (performance.now() - before) / 1000, memoryMb: kilobytes / 1000, out: timed.stdout };
  }
  const again = performance.now();
  const plain = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (plain.error !== undefined || plain.status !== 0) return null;
  return { seconds: (performance.now() - again) / 1000, memoryMb: null, out: plain.stdout };
}

function mb({ memoryMb }: Run): string {
  return memoryMb === null ? "memory unknown" : `${memoryMb.toFixed(0)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
