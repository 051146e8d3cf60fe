import type { Observation, Observations } from "../src/model/observation.ts";
import type { EgressAbout } from "../src/model/observations/egress.ts";
import { seen } from "../src/model/outcome.ts";
import type { IpAddress } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import { ehlosOf } from "../src/smtp/ehlo.ts";
import { spfSender } from "../src/spf/identity.ts";
import { mxAddresses, reachesOthers } from "../src/spf/mx-addresses.ts";
import { defineProbe } from "../src/world/probe.ts";

/** Which addresses mail leaves from. It asks nobody: it reads what the dialogues, or the SPF evaluations, have shown. */
export const egress = defineProbe({
  kind: "egress",
  contact: "none",
  after: ["smtp", "spf", "address", "mx"],

  plan(target, observed) {
    if (target.sendingIps.length > 0) return target.sendingIps.map((ip): EgressAbout => ({ ip, how: "given" }));
    // A checkup may run anywhere: where it runs is not where the domain's mail leaves from.
    if (target.command === "check") return authorised(target, observed);
    // Mail handed in at an outgoing server leaves from that server's address, not from ours.
    if (target.command === "smoke") return [];
    return observed.of("smtp").flatMap(ofDialogue);
  },

  async look({ witness }) {
    return seen({ witness: witness ?? null });
  },
});

/** The mail hosts that the domain's own SPF record lets send: many domains receive and send by the same ones. */
function authorised(target: Target, observed: Observations): readonly EgressAbout[] {
  const domain = target.senderDomain ?? target.domain;
  if (domain === null) return [];
  const sender = spfSender(target);
  return mxAddresses(observed, domain).flatMap((ip): readonly EgressAbout[] => {
    const check = observed.find("spf", { ip, sender, helo: target.helo });
    const passes = check?.outcome.state === "seen" && check.outcome.value.result === "pass";
    return passes ? [{ ip, how: "authorised", witness: check.id }] : [];
  });
}

/** What the server says it sees counts before what our socket says: between them there may be address translation. */
function ofDialogue({ id, about, outcome }: Observation<"smtp">): readonly EgressAbout[] {
  // What a relay takes, it sends from its own address.
  if (outcome.state !== "seen" || about.role === "relay") return [];
  const echoed = ehlosOf(outcome.value).flatMap(({ ehlo }) => mailable(ehlo.echoedIp));
  if (echoed.length > 0) return echoed.map((ip) => ({ ip, how: "echoed", witness: id }));
  const own = outcome.value.steps.flatMap((step) => (step.kind === "connected" ? mailable(step.from) : []));
  return own.map((ip) => ({ ip, how: "socket", witness: id }));
}

/** A server behind a proxy echoes the proxy's private address, which is nobody's sending address. */
function mailable(ip: IpAddress | null): readonly IpAddress[] {
  return ip !== null && reachesOthers(ip) ? [ip] : [];
}
