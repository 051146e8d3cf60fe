import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { explainLine } from "../explain/ndjson.ts";
import { benchCheckup } from "./bench-checkup.ts";
import { benchDialogues } from "./bench-dialogues.ts";
import { benchDomains } from "./bench-domains.ts";
import { benchLog } from "./bench-log.ts";
import { repliesKnown } from "./replies-known.ts";
import { scriptedTrips } from "./scripted-trips.ts";

const MAIN = "dist/bin/mxray.js";
const REFUSAL = "550 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org";

/** Lines explained in one round, and how many rounds. */
const ROUND = 5000;
const ROUNDS = 15;

startUp();
await roundTrips();
replies();
await benchDialogues();
say(await benchCheckup());
for (const line of await benchDomains()) say(line);
// A gigabyte is what is promised; it takes minutes, most of them pflogsumm's.
benchLog(process.argv.includes("--full") ? 1e9 : 1e8);

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
 * MAIL, RCPT; then, as only one connection at a time is made to one port, the goodbye and three handshakes that ask what is taken
 * of TLS: five for one that offers only old versions and is refused, seven with its goodbye for TLS 1.2, five for weak suites.
 * What comes after the RCPT answer (RSET, QUIT) teaches nothing and is not in the ideal. From outside, a second dialogue at each
 * exchanger asks whom it takes mail for; as only one connection at a time is made to one port, it comes after the goodbye of the
 * first: two for that, and a dialogue of its own with five recipients.
 */
async function roundTrips(): Promise<void> {
  say(await scriptedTrips("round-trips", "check round-trips", { ideal: 10 + 2 + 17, limit: 1.6 }));
  say(await scriptedTrips("from-outside", "check from-outside", { ideal: 10 + 2 + 17 + 7 + 5, limit: 1.6 }));
}

/**
 * As many different sentences as the project has, first word for word again and again. Then each time with other addresses and
 * ids in them, as they come in a log: what is remembered of one helps with the next. Then with a word in each that was never
 * there before. Then the beginning of one and the end of another, so that hardly one was ever said: nothing that is remembered
 * of whole sentences helps. Counted in processor time, so that a busy machine does not count as a slow program; of several
 * rounds, the median.
 */
function replies(): void {
  const sentences = repliesKnown();
  const sentence = (at: number): string => varied(sentences[at % sentences.length] ?? "", at);
  const again = repliesPerSecond((at) => sentences[at % sentences.length] ?? "");
  const logged = repliesPerSecond(sentence);
  const fresh = repliesPerSecond((at) => `${sentence(at)} ${freshWord(at)}`);
  const crossed = repliesPerSecond((at) => varied(crossing(sentences, at), at));
  say(`explain --format ndjson, ${ROUND * ROUNDS} lines of ${sentences.length} sentences, replies/s of one core:`);
  say(
    `  ${again} word for word again, ${logged} as in a log, ${fresh} with a new word in each, ${crossed} of two halves that never met`,
  );
}

/** Half of one sentence and half of another; which two comes back only after all pairs were there. */
function crossing(sentences: readonly string[], at: number): string {
  const count = sentences.length;
  const first = (sentences[at % count] ?? "").split(" ");
  const last = (sentences[(at + 1 + Math.floor(at / count)) % count] ?? "").split(" ");
  return [...first.slice(0, Math.ceil(first.length / 2)), ...last.slice(Math.floor(last.length / 2))].join(" ");
}

function repliesPerSecond(lineAt: (at: number) => string): string {
  const lines = Array.from({ length: ROUND * ROUNDS }, (_, at) => lineAt(at));
  for (const line of lines.slice(0, ROUND)) explainLine(line, 0);
  const rates = Array.from({ length: ROUNDS }, (_, round) => {
    const before = process.cpuUsage();
    for (let at = round * ROUND; at < (round + 1) * ROUND; at += 1) explainLine(lines[at] ?? "", at);
    const { user, system } = process.cpuUsage(before);
    return (ROUND * 1e6) / (user + system);
  });
  return Math.round(median(rates)).toLocaleString("en");
}

/** Letters alone: a digit in it would give it away as an id. */
function freshWord(at: number): string {
  return `q${at.toString(26).replace(/[0-9]/g, (digit) => "qrstuvwxyz".charAt(Number(digit)))}`;
}

/** Another address, another mailbox, and an id at the end of every third. */
function varied(sentence: string, at: number): string {
  const address = `198.51.100.${at % 251}`;
  const named = sentence.replaceAll("192.0.2.10", address).replaceAll("someone@", `user${at.toString(36)}@`);
  return at % 3 === 0 ? `${named} [${(at * 2_654_435_761).toString(36)}]` : named;
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
