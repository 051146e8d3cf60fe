import type { Diagnosis } from "./diagnosis.ts";
import type { Observation } from "./observation.ts";
import type { Instant } from "./scalars.ts";
import type { Target } from "./target.ts";

/** The saved, versioned, language-free result. `observations` alone is enough to diagnose again. */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly command: Target["command"];
  readonly target: Target;
  readonly verdict: ReportVerdict;
  readonly started: Instant;
  readonly ended: Instant;
  /** True when the run was interrupted: what was seen so far, judged. */
  readonly partial: boolean;
  readonly diagnosis: Diagnosis;
  readonly observations: readonly Observation[];
}
/** pass: nothing stops or hinders mail; warn: risks or hindrances; fail: something blocks; unknown: we could not tell. */
export type ReportVerdict = "pass" | "warn" | "fail" | "unknown";
