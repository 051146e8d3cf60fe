import { diagnose } from "../diagnosis/diagnose.ts";
import { reportVerdict } from "../diagnosis/exit-level.ts";
import type { Cause } from "../model/cause.ts";
import type { Observation } from "../model/observation.ts";
import { observations } from "../model/observations.ts";
import type { Report } from "../model/report.ts";
import type { Instant } from "../model/scalars.ts";
import type { Target } from "../model/target.ts";

/** Everything a report says that does not follow from the observations. */
export interface Occasion {
  readonly target: Target;
  readonly version: string;
  readonly started: Instant;
  readonly ended: Instant;
  readonly partial: boolean;
}

/** Judges what was seen and puts it all into one saved, language-free result. */
export function makeReport(occasion: Occasion, all: readonly Observation[], catalogue: readonly Cause[]): Report {
  const { target, version, started, ended, partial } = occasion;
  const seen = observations(all);
  const diagnosis = diagnose(seen, catalogue);
  return {
    schema: 1,
    tool: { name: "mxray", version },
    command: target.command,
    target,
    verdict: reportVerdict(target, seen, diagnosis),
    started,
    ended,
    partial,
    diagnosis,
    observations: seen.all,
  };
}
