import { type LiveWorld, liveWorld } from "../world/live/live-world.ts";
import { scriptedHttps } from "../world/scripted/https.ts";
import type { Login } from "../world/world.ts";
import { labClock } from "./lab-clock.ts";
import type { Lab } from "./open-lab.ts";

/** A resolver on loopback that has not answered by then never will. */
const DNS_PATIENCE_MS = 1_500;

/**
 * The real world's code, led into a lab: its resolver, its servers, its certificates, its time. Its
 * web servers alone are answered for from the case, in memory. Closing it leaves the lab open.
 */
export function labWorld(lab: Lab, { login = lab.caseFile.login }: { readonly login?: Login | null } = {}): LiveWorld {
  const world = liveWorld({
    dns: {
      servers: [lab.dns],
      timeoutMs: DNS_PATIENCE_MS,
      nameServerMs: DNS_PATIENCE_MS,
      nameServers: lab.nameServers,
    },
    tcp: { addressBook: lab.addressBook, ca: [lab.ca] },
    login,
  });
  const clock = labClock(world.clock, lab.lapse);
  const { pop } = lab.caseFile;
  return { ...world, ...(pop === null ? {} : { pop }), clock, https: scriptedHttps(lab.caseFile, clock, world.dns) };
}
