import { queryName } from "../src/dns/name.ts";
import { reverseName } from "../src/dns/reverse-name.ts";
import { seen } from "../src/model/outcome.ts";
import type { DnsName } from "../src/model/scalars.ts";
import { defineProbe } from "../src/world/probe.ts";

/** Reverse DNS of each address mail leaves from. */
export const ptr = defineProbe({
  kind: "ptr",
  contact: "dns",
  after: ["egress"],

  plan(_target, observed) {
    return observed.of("egress").map(({ about }) => ({ ip: about.ip }));
  },

  async look({ ip }, world, signal) {
    const answer = await world.dns.ask(reverseName(ip), "PTR", signal);
    if (answer.state !== "seen") return answer;
    const names = answer.value.records.map(queryName).filter((name): name is DnsName => name !== null);
    return seen({ rcode: answer.value.rcode, names: [...new Set(names)].sort() });
  },
});
