import type { IpAddress } from "../src/model/scalars.ts";
import { evaluateSpf } from "../src/spf/evaluate.ts";
import { spfSender } from "../src/spf/identity.ts";
import { mxAddresses } from "../src/spf/mx-addresses.ts";
import { defineProbe } from "../src/world/probe.ts";

/** Whether each address mail leaves from may send for the sender; in a checkup also which of the domain's mail hosts may. */
export const spf = defineProbe({
  kind: "spf",
  contact: "dns",
  after: ["egress", "mx", "address"],

  plan(target, observed) {
    const sender = spfSender(target);
    const leaving = observed.of("egress").map(({ about }) => about.ip);
    const domain = target.senderDomain ?? target.domain;
    const guess = target.command === "check" && target.sendingIps.length === 0 && domain !== null;
    const candidates = guess ? mxAddresses(observed, domain) : [];
    return [...new Set<IpAddress>([...leaving, ...candidates])].map((ip) => ({ ip, sender, helo: target.helo }));
  },

  look: evaluateSpf,
});
