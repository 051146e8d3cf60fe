import type { ObservationId } from "./scalars.ts";

/** A pointer into the observations. It quotes nothing: reporters look the words up. */
export interface Evidence {
  readonly observation: ObservationId;
  /** Index into Transcript.steps, when one line of a dialogue is meant. */
  readonly step?: number;
}
