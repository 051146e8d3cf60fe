import { PROBES } from "../probes/index.ts";
import { CAUSES } from "./causes/index.ts";
import { pastedObservations } from "./explain/pasted-observations.ts";
import { investigate as look } from "./investigate/investigate.ts";
import { makeReport } from "./investigate/make-report.ts";
import type { Cause, Lang } from "./model/cause.ts";
import type { Observation } from "./model/observation.ts";
import type { Report } from "./model/report.ts";
import type { Target } from "./model/target.ts";
import { REPORTERS } from "./report/index.ts";
import type { ReporterId } from "./report/load.ts";
import type { View } from "./report/reporter.ts";
import { makeTarget } from "./runner/make-target.ts";
import { VERSION } from "./version.ts";
import { liveClock } from "./world/live/clock.ts";
import { systemWorld } from "./world/live/live-world.ts";
import type { World } from "./world/world.ts";

export { ipAddress } from "./dns/address.ts";
export { dnsName } from "./dns/name.ts";
export type * from "./model/cause.ts";
export type * from "./model/diagnosis.ts";
export type * from "./model/evidence.ts";
export type * from "./model/observation.ts";
export type * from "./model/outcome.ts";
export type * from "./model/remedy.ts";
export type * from "./model/report.ts";
export type * from "./model/scalars.ts";
export type * from "./model/target.ts";
export type * from "./model/transcript.ts";
export { readReport, UnreadableReport } from "./report/read-json.ts";
export type { View } from "./report/reporter.ts";
export { makeTarget, type Wish } from "./runner/make-target.ts";
export { type LiveWorld, type LiveWorldOptions, liveWorld, systemWorld } from "./world/live/live-world.ts";
export type * from "./world/world.ts";

/** How to look; everything has a default. */
export interface LookOptions {
  /** The world to look at; the real one when left out. One that was passed in stays open. */
  readonly world?: World;
  /** How many controlled repeats may be made; 0: none. */
  readonly experiments?: number;
  /** Ends the run early; what was seen so far is judged and the report marked partial. */
  readonly signal?: AbortSignal;
  /** Told of each look as it ends. */
  readonly onLook?: (observation: Observation) => void;
}

/** Looks at a target, judges what was seen, and looks again where that settles something: what `check` and `trace` do. */
export async function investigate(target: Target, options: LookOptions = {}): Promise<Report> {
  if (options.world !== undefined) return lookAt(options.world, target, options);
  const world = systemWorld();
  try {
    return await lookAt(world, target, options);
  } finally {
    world.close();
  }
}

function lookAt(world: World, target: Target, options: LookOptions): Promise<Report> {
  return look(target, {
    probes: PROBES,
    catalogue: CAUSES,
    version: VERSION,
    ...options,
    world,
    signal: options.signal ?? new AbortController().signal,
  });
}

/** Judges the observations of a report again with the knowledge of this version. */
export function diagnose({ target, started, ended, partial, observations }: Report): Report {
  return makeReport({ target, version: VERSION, started, ended, partial }, observations, CAUSES);
}

/** Says what a reply, a bounce or a mail client's complaint means; asks nothing of the network. */
export function explain(text: string, source = "text"): Report {
  const at = liveClock().now();
  const quoted = pastedObservations(text, source, at);
  const target = makeTarget({ command: "explain", domain: null, helo: "" });
  return makeReport({ target, version: VERSION, started: at, ended: at, partial: false }, quoted, CAUSES);
}

/** How a report is to be shown; what is left out is as on a plain page of 80 columns in English. */
export interface RenderOptions extends Partial<View> {
  readonly format?: ReporterId;
  readonly lang?: Lang;
}

/** Shows a report in one of the formats and languages. */
export function render(report: Report, { format = "text", ...view }: RenderOptions = {}): string {
  const reporter = REPORTERS.find(({ id }) => id === format);
  if (reporter === undefined) throw new RangeError(`unknown format: ${format}`);
  return reporter.render(report, { lang: "en", colour: false, width: 80, verbose: false, quiet: false, ...view });
}

/** Everything mxray knows to go wrong. */
export const causes: readonly Cause[] = CAUSES;
