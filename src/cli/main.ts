#!/usr/bin/env node
import { hostname } from "node:os";
import { speak } from "../messages/speak.ts";
import type { Instant } from "../model/scalars.ts";
import { INTERRUPTED, USAGE } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { spokenLang } from "./language.ts";
import { confess, run } from "./run.ts";

const argv = process.argv.slice(2);
const interruption = new AbortController();

process.on("SIGINT", () => {
  if (interruption.signal.aborted) process.exit(INTERRUPTED);
  interruption.abort();
  if (process.stderr.isTTY) process.stderr.write(`\n${speak(spokenLang(argv, process.env)).cli.interrupted}\n`);
});
for (const stream of [process.stdout, process.stderr]) stream.on("error", leave);

// What nobody waited for has failed: Node would end with 1, which is a verdict.
process.on("uncaughtException", (error) =>
  process.exit(confess(error, speak(spokenLang(argv, process.env)), processIo())),
);

process.exit(await run(argv, processIo()));

function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    out: (text) => new Promise((resolve, reject) => stdout.write(text, (error) => (error ? reject(error) : resolve()))),
    err: (text) => void stderr.write(text),
    input: () => stdin,
    terminal: {
      in: stdin.isTTY === true,
      out: stdout.isTTY === true,
      err: stderr.isTTY === true,
      columns: stdout.columns || stderr.columns || 80,
    },
    env,
    cwd: process.cwd(),
    hostname: hostname(),
    signal: interruption.signal,
    now: () => new Date().toISOString() as Instant,
  };
}

/**
 * Whoever read our output has seen enough (`mxray … | head`): no reason to complain. A full disk is one; the exit code must then
 * not look like a verdict.
 */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  const { cli, fill } = speak(spokenLang(argv, process.env));
  process.stderr.write(`mxray: ${fill(cli.unwritable, { file: "stdout", reason: error.code ?? error.message })}\n`);
  process.exit(USAGE);
}
