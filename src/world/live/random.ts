import { randomBytes } from "node:crypto";
import type { Random } from "../world.ts";

/** Chance nobody can foresee. */
export function liveRandom(): Random {
  return { bytes: (count) => new Uint8Array(randomBytes(count)) };
}
