import type { Clock, Link } from "../world/world.ts";
import type { Timeouts } from "./timeouts.ts";

/** What a dialogue is held over and measured by. */
export interface Line {
  readonly link: Link;
  readonly clock: Clock;
  readonly timeouts: Timeouts;
  /** When the connection attempt began, on the monotonic clock. */
  readonly startedMs: number;
}
