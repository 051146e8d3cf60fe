import { dnsName, isUnder } from "../src/dns/name.ts";
import type { Observations } from "../src/model/observation.ts";
import type { EgressAbout } from "../src/model/observations/egress.ts";
import { NOBODY, type SpfAbout } from "../src/model/observations/spf.ts";
import type { IpAddress } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import { evaluateSpf } from "../src/spf/evaluate.ts";
import { spfSender } from "../src/spf/identity.ts";
import { mxAddresses } from "../src/spf/mx-addresses.ts";
import { defineProbe } from "../src/world/probe.ts";

/**
 * Whether each address mail leaves from may send for the sender, and under its HELO name; in a checkup also which of the domain's mail
 * hosts may, and what the record says of everybody else.
 */
export const spf = defineProbe({
  kind: "spf",
  contact: "dns",
  after: ["egress", "mx", "address", "ptr", "message"],

  plan(target, observed) {
    const sender = spfSender(target);
    const leaving = observed.of("egress").map(({ about }) => about);
    const domain = target.senderDomain ?? target.domain;
    const isCheckup = target.command === "check" && domain !== null;
    const candidates = isCheckup && target.sendingIps.length === 0 ? mxAddresses(observed, domain) : [];
    const ips = new Set<IpAddress>([...leaving.map(({ ip }) => ip), ...candidates, ...(isCheckup ? [NOBODY] : [])]);
    const own = [...ips].map((ip): SpfAbout => ({ ip, sender, helo: target.helo }));
    own.push(...envelopeChecks(target, observed).filter((about) => about.sender !== sender));
    if (sender === null) return own;
    const named = new Set(leaving.filter((about) => isNameOf(target, about, observed)).map(({ ip }) => ip));
    return [...own, ...[...named].map((ip): SpfAbout => ({ ip, sender: null, helo: target.helo }))];
  },

  look: evaluateSpf,
});

/** The sender that a given message really left with, from every address mail leaves from. */
function envelopeChecks({ helo }: Target, observed: Observations): readonly SpfAbout[] {
  const senders = observed
    .of("message")
    .flatMap(({ outcome }) =>
      outcome.state === "seen" && outcome.value.envelope ? [outcome.value.envelope.address] : [],
    );
  const ips = new Set(observed.of("egress").map(({ about }) => about.ip));
  return senders.flatMap((sender) => [...ips].map((ip): SpfAbout => ({ ip, sender, helo })));
}

/** Whether the HELO name of this run is what the server at that address calls itself: ours may be another one. RFC 7208 §2.3 */
function isNameOf({ helo, senderDomain }: Target, { ip, how }: EgressAbout, observed: Observations): boolean {
  const name = dnsName(helo);
  if (name === null || !name.includes(".")) return false;
  if (how === "socket" || how === "echoed") return true;
  if (senderDomain !== null && isUnder(name, senderDomain)) return true;
  const reverse = observed.find("ptr", { ip })?.outcome;
  return reverse?.state === "seen" && reverse.value.names.includes(name);
}
