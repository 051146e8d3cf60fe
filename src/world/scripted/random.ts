import type { Random } from "../world.ts";

const SEED = 0x6d787261;

/** Chance that falls the same way in every run: mulberry32 from a fixed seed. */
export function scriptedRandom(seed = SEED): Random {
  let state = seed >>> 0;
  return { bytes: (count) => Uint8Array.from({ length: count }, next) };

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
  }
}
