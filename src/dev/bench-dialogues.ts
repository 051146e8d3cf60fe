import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import { converse } from "../smtp/converse.ts";
import { TIMEOUTS } from "../smtp/timeouts.ts";
import { liveWorld } from "../world/live/live-world.ts";
import { scriptedTrips } from "./scripted-trips.ts";

const AT_ONCE = 500;
const WAVES = 20;
const MB = 1024 * 1024;
/**
 * The longest chain of dependent round trips of a trace: MX, address, TCP, greeting, EHLO, STARTTLS, TLS, EHLO, and MAIL with RCPT
 * in one. What comes after the answer to RCPT teaches nothing and is not in the ideal.
 */
const IDEAL_TRIPS = 9;

if (process.argv.includes("--serve")) await serve();
else if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await benchDialogues();

/** Prints what a trace costs in round trips, and what five hundred dialogues at once cost in memory. */
export async function benchDialogues(): Promise<void> {
  say(await scriptedTrips("trace", "trace", { ideal: IDEAL_TRIPS, limit: 1.3 }));
  await manyAtOnce();
}

/** The server is a process of its own, so that only our side is weighed. */
async function manyAtOnce(): Promise<void> {
  const server = spawn(process.execPath, [new URL(import.meta.url).pathname, "--serve"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const world = liveWorld({ dns: { servers: [] } });
  const idle = process.memoryUsage().rss;
  const peaks: number[] = [];
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  let whole = 0;
  const before = performance.now();
  for (let wave = 0; wave < WAVES; wave += 1) {
    peak = 0;
    const { signal } = new AbortController();
    const about = aboutPort(Number(line.toString()));
    const all = Array.from({ length: AT_ONCE }, () => converse({ about, timeouts: TIMEOUTS }, world, signal));
    for (const { end, steps } of await Promise.all(all)) if (end.how === "quit" && steps.length >= 10) whole += 1;
    peaks.push(peak);
  }
  const seconds = (performance.now() - before) / 1000;
  clearInterval(watch);
  world.close();
  server.kill();
  const half = WAVES / 2;
  const [first, second] = [peaks.slice(0, half), peaks.slice(half)].map((some) => (Math.max(...some) / MB).toFixed(0));
  say(
    `${AT_ONCE} dialogues at once, ${WAVES} times: ${whole} of ${AT_ONCE * WAVES} whole, ${(whole / seconds).toFixed(0)}/s; memory idle ${(idle / MB).toFixed(0)} MB, peak of the first half ${first} MB, of the second ${second} MB`,
  );
}

function aboutPort(port: number): SmtpAbout {
  return {
    host: "localhost" as DnsName,
    ip: "127.0.0.1" as IpAddress,
    port,
    role: "mx",
    attempt: {
      tls: "none",
      helo: "bench.example",
      from: "alice@bench.example",
      to: ["bob@bench.example"],
      login: "none",
      source: null,
      round: 0,
      until: "rcpt",
    },
    changed: null,
  };
}

/** A server that takes everything, each answer after 20 ms so that all dialogues are open at once. */
async function serve(): Promise<void> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    socket.write("220 bench ESMTP\r\n");
    socket.on("data", (bytes) => {
      const lines = bytes.toString().split("\r\n").slice(0, -1);
      setTimeout(() => {
        if (lines.includes("QUIT")) socket.end("221 2.0.0 Bye\r\n");
        else
          socket.write(
            lines
              .map((line) => (line.startsWith("EHLO") ? "250-bench\r\n250 PIPELINING\r\n" : "250 2.0.0 Ok\r\n"))
              .join(""),
          );
      }, 20);
    });
  });
  server.listen({ port: 0, host: "127.0.0.1", backlog: AT_ONCE });
  await once(server, "listening");
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : address}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
