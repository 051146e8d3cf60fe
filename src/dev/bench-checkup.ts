import { once } from "node:events";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../causes/index.ts";
import { investigate } from "../investigate/investigate.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Target } from "../model/target.ts";
import { gate } from "../world/live/gate.ts";
import { liveWorld } from "../world/live/live-world.ts";
import { parseCase } from "../world/scripted/case-file.ts";
import { scriptedWorld } from "../world/scripted/scripted-world.ts";
import type { World } from "../world/world.ts";
import type { SlowDns } from "./slow-dns.ts";

const FILE = "fixtures/bench/dns-checkup.case";
const RUNS = 15;
const LOOPBACK = "127.0.0.1";
/** As the live DNS has by default. */
const IN_FLIGHT = 150;

/** How long a checkup of DNS alone, all block lists included, takes when each answer does, against its longest chain of dependent questions. */
export async function benchCheckup(): Promise<string> {
  const scene = parseCase(readFileSync(FILE, "utf8"), FILE);
  const target: Target = { ...scene.target, without: ["smtp", "sts"] };
  // Once before it counts: the virtual clock does not wait for modules that are loaded on the way.
  await timed(target, polite(scriptedWorld(scene)), () => 0);
  const scripted = scriptedWorld(scene);
  const idealMs = await timed(target, polite(scripted), () => scripted.clock.monotonicMs());
  const worker = new Worker(new URL("./slow-dns.js", import.meta.url), { workerData: FILE });
  const [servers] = (await once(worker, "message")) as [SlowDns];
  const took: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) took.push(await live(servers, target));
  await worker.terminate();
  const [first = 0] = took;
  const sorted = [...took].sort((a, b) => a - b);
  const [fastest = 0] = sorted;
  const middle = sorted[Math.floor(RUNS / 2)] ?? 0;
  const times = (ms: number) => (ms / idealMs).toFixed(2);
  const { rttMs } = scene;
  return (
    `check of DNS alone, all lists, ${scripted.log.questions.length} questions, ${rttMs} ms per answer: ${middle.toFixed(0)} ms ` +
    `(median of ${RUNS}; the first, cold, ${first.toFixed(0)} ms), ${times(middle)} x the ideal chain of ${idealMs / rttMs} with at most ${IN_FLIGHT} under way ` +
    `(limit 1.3; the fastest ${fastest.toFixed(0)} ms, ${times(fastest)} x)`
  );
}

/**
 * The ideal keeps to the same manners: common home routers refuse whoever has more questions under way; and whoever joins a question
 * under way waits for its answer, which a scripted world gives him at once.
 */
function polite(world: World): World {
  const pass = gate(IN_FLIGHT);
  const { dns } = world;
  const asked = new Map<string, Promise<Outcome<unknown>>>();
  function once<T>(key: string, ask: () => Promise<Outcome<T>>, signal: AbortSignal): Promise<Outcome<T>> {
    const before = asked.get(key) ?? pass(ask, signal);
    asked.set(key, before);
    return before as Promise<Outcome<T>>;
  }
  return {
    ...world,
    dns: {
      ask: (name, type, signal) => once(`${name} ${type}`, () => dns.ask(name, type, signal), signal),
      askUnchecked: (name, type, signal) =>
        once(`${name} ${type} unchecked`, () => dns.askUnchecked(name, type, signal), signal),
      askServer: (question, signal) => once(JSON.stringify(question), () => dns.askServer(question, signal), signal),
    },
  };
}

async function live({ resolver, nameServers }: SlowDns, target: Target): Promise<number> {
  const at = (port: number) => ({ ip: LOOPBACK, port });
  const placeOf = (ip: string) => nameServers.find((server) => server.at.includes(ip));
  const world = liveWorld({
    dns: {
      servers: [at(resolver)],
      nameServers(ip) {
        const place = placeOf(ip);
        return place === undefined ? null : at(place.port);
      },
    },
  });
  try {
    return await timed(target, world, () => performance.now());
  } finally {
    world.close();
  }
}

async function timed(target: Target, world: World, nowMs: () => number): Promise<number> {
  const before = nowMs();
  const { signal } = new AbortController();
  await investigate(target, { world, probes: PROBES, catalogue: CAUSES, version: "bench", signal });
  return nowMs() - before;
}
