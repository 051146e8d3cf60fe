import { seen } from "../src/model/outcome.ts";
import { defineProbe } from "../src/world/probe.ts";
import { listPlace } from "./dnsbl.ts";

/**
 * Whether somebody else finds the entry too, asked only where a verdict wants it: before a listing is called proven. RFC 5782 §5
 */
export const opinion = defineProbe({
  kind: "opinion",
  contact: "dns",
  after: [],

  plan: () => [],

  async look({ ip, list }, world, signal) {
    const found = await world.secondOpinion({ ip, zone: listPlace(list, world) }, signal);
    return found.state === "seen" ? seen({ listed: found.value }) : found;
  },
});
