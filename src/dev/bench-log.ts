import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Replies } from "./log-making.ts";
import { writePostfixLog } from "./postfix-log.ts";
import { repliesKnown } from "./replies-known.ts";

const MAIN = "dist/bin/mxray.js";
const PFLOGSUMM = "pflogsumm";
/** GNU time tells the largest memory a process had. */
const TIME = "/usr/bin/time";
const TURNS = 3;

/**
 * A whole process: how long it took, how much of a processor's time (which a busy machine does not stretch; null, like memory, where
 * nobody can tell), how much memory it had at most (MB), what it printed.
 */
interface Run {
  readonly seconds: number;
  readonly processor: number | null;
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
    const replies = repliesFrom(repliesKnown());
    writePostfixLog(file, bytes, replies);
    writePostfixLog(tenth, bytes / 10, replies);
    const small = summarised(tenth);
    const runs = Array.from({ length: TURNS }, () => summarised(file));
    const best = runs.toSorted((a, b) => timeOf(a) - timeOf(b))[Math.floor(TURNS / 2)] ?? small;
    const megabytes = statSync(file).size / 1e6;
    say(
      `explain --summary, Postfix log of ${megabytes.toFixed(0)} MB: ${times(best)} (median of ${TURNS}), ${(megabytes / timeOf(best)).toFixed(0)} MB/s`,
    );
    say(`  memory at most: ${mb(small)} for a tenth of it, ${mb(best)} for all of it`);
    compare(file, best);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each reply as it comes from server after server: to another recipient, every third with a mark of its own. */
function repliesFrom(sentences: readonly string[]): Replies {
  const said = sentences
    .filter((sentence) => /^[45]\d\d[ -]/.test(sentence))
    .map((sentence, at) => {
      const text = sentence.replace(/[\w.+-]+@[\w.-]*\w/, "{to}");
      return at % 3 === 0 ? `${text} {mark}` : text;
    });
  return {
    refusals: said.filter((text) => text.startsWith("5")),
    deferrals: said.filter((text) => text.startsWith("4")),
  };
}

function compare(file: string, ours: Run): void {
  const theirs = run(PFLOGSUMM, [file]);
  if (theirs === null) {
    say("  pflogsumm: skipped, it is not installed");
    return;
  }
  const ratio = timeOf(theirs) / timeOf(ours);
  say(`  pflogsumm, same file: ${times(theirs)}, ${mb(theirs)}: mxray is ${ratio.toFixed(1)} x as fast`);
  const pairs = [
    ["deferred", /(\d+) to be tried again/, /\((\d+)\s+deferrals\)/],
    ["bounced", /(\d+) given up/, /^\s*(\d+)\s+bounced/m],
    ["rejected", /(\d+) refused here/, /^\s*(\d+)\s+rejected/m],
  ] as const;
  const counts = pairs.map(
    ([name, our, their]) => `${name} ${our.exec(ours.out)?.[1]} and ${their.exec(theirs.out)?.[1]}`,
  );
  say(`  counts of mxray and pflogsumm: ${counts.join(", ")}`);
}

function summarised(file: string): Run {
  const done = run(process.execPath, [MAIN, "explain", "--summary", "--lang", "en", file]);
  if (done === null) throw new Error("mxray did not run");
  return done;
}

/** Null: there is no such program. */
function run(program: string, args: readonly string[]): Run | null {
  const before = performance.now();
  const timed = spawnSync(TIME, ["-f", "%M %U %S", program, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (timed.error === undefined && timed.status === 0) {
    const told = timed.stderr.trim().split("\n").at(-1) ?? "";
    const [kilobytes = 0, user = 0, system = 0] = told.split(" ").map(Number);
    const seconds = (performance.now() - before) / 1000;
    return { seconds, processor: user + system, memoryMb: kilobytes / 1000, out: timed.stdout };
  }
  const again = performance.now();
  const plain = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (plain.error !== undefined || plain.status !== 0) return null;
  return { seconds: (performance.now() - again) / 1000, processor: null, memoryMb: null, out: plain.stdout };
}

function timeOf({ seconds, processor }: Run): number {
  return processor ?? seconds;
}

function times({ seconds, processor }: Run): string {
  const ofProcessor = processor === null ? "" : `${processor.toFixed(2)} s of a processor, `;
  return `${ofProcessor}${seconds.toFixed(2)} s on the clock`;
}

function mb({ memoryMb }: Run): string {
  return memoryMb === null ? "memory unknown" : `${memoryMb.toFixed(0)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
