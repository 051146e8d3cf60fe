import { failed, type Outcome } from "../../src/model/outcome.ts";
import type { Instant } from "../../src/model/scalars.ts";
import type { Clock, World } from "../../src/world/world.ts";

/** A world in which nothing can be asked: for tests of what stands above the probes. */
export function emptyWorld(): World {
  let ms = 0;
  const clock: Clock = {
    now: () => "2026-01-15T08:00:00.000Z" as Instant,
    monotonicMs: () => (ms += 1),
    sleep: async () => {},
    deadline: (_ms, parent) => ({ signal: parent, clear: () => {} }),
  };
  return {
    clock,
    dns: { ask: unreachable, askUnchecked: unreachable, askServer: unreachable },
    secondOpinion: async () => ({ state: "failed", why: { kind: "dns-unreachable" } }),
    tcp: { dial: async () => ({ ok: false, how: "unreachable" }) },
    https: { get: async () => ({ state: "failed", why: { kind: "dns-unreachable" } }) },
    random: { bytes: (count) => new Uint8Array(count) },
    login: null,
  };
}

async function unreachable(): Promise<Outcome<never>> {
  return failed({ kind: "dns-unreachable" });
}
