import { type Profiler, Session } from "node:inspector/promises";

/**
 * Counts the steps of some work: how often each block of this project's own code was entered, as the engine counts for coverage.
 * A count, not a time: it is the same on a busy machine. What happens inside one regular expression or one library call is not in it.
 */
export async function countedSteps(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  await work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  return result.filter(isOurs).reduce((sum, script) => sum + blocksEntered(script), 0);
}

function isOurs({ url }: Profiler.ScriptCoverage): boolean {
  return url.includes("/src/") && !url.includes("/node_modules/");
}

function blocksEntered({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
