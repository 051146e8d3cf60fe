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

  async look(about, world, signal) {
    const zone = listPlace(about.list, world);
    const entry = "ip" in about ? { ip: about.ip, zone } : { name: about.name, zone };
    const found = await world.secondOpinion(entry, signal);
    return found.state === "seen" ? seen({ listed: found.value }) : found;
  },
});
