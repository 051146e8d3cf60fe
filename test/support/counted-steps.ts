import { type Profiler, Session } from "node:inspector/promises";

// From the start: code that the engine compiled before counting began is counted by the call, other code by the block.
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * Counts the steps of some work: how often each block of this project's own code was entered, as the engine counts for coverage.
 * A count, not a time: it is the same on a busy machine. What happens inside one regular expression or one library call is not in it.
 */
export async function countedSteps(work: () => unknown): Promise<number> {
  await stepsSoFar();
  await work();
  return await stepsSoFar();
}

/** Since it was last asked. */
async function stepsSoFar(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result.filter(isOurs).reduce((sum, script) => sum + blocksEntered(script), 0);
}

function isOurs({ url }: Profiler.ScriptCoverage): boolean {
  return url.includes("/src/") && !url.includes("/node_modules/");
}

function blocksEntered({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
