import { readFileSync } from "node:fs";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../causes/index.ts";
import { investigate } from "../investigate/investigate.ts";
import { parseCase } from "../world/scripted/case-file.ts";
import { scriptedWorld } from "../world/scripted/scripted-world.ts";

/** The latency that the scripted worlds of the bench have, in milliseconds. */
const RTT_MS = 30;

/** Plays a case of the bench, and says in one line how many round trips it took, held against the longest chain it needs. */
export async function scriptedTrips(name: string, what: string, { ideal, limit }: Chain): Promise<string> {
  const file = `fixtures/bench/${name}.case`;
  const scenario = parseCase(readFileSync(file, "utf8"), file);
  const world = scriptedWorld(scenario);
  const before = world.clock.monotonicMs();
  const { signal } = new AbortController();
  const running = { world, probes: PROBES, catalogue: CAUSES, version: "bench", signal };
  const { observations, verdict } = await investigate(scenario.target, running);
  const trips = (world.clock.monotonicMs() - before) / RTT_MS;
  const ratio = (trips / ideal).toFixed(2);
  return `${what}, ${observations.length} looks, ${verdict}: ${trips.toFixed(1)} round trips, ${ratio} x the ideal chain of ${ideal} (limit ${limit})`;
}
/** How many turns of waiting a run takes: at best, and at most. */
export interface Chain {
  readonly ideal: number;
  readonly limit: number;
}
