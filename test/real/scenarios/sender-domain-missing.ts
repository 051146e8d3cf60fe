import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the sender's domain does not exist",
  words: "Sender address rejected: Domain not found",
  hosts: { mx: host(postfix({ smtpd_sender_restrictions: "reject_unknown_sender_domain" })) },
  command: trace("bob", { from: "alice@no-such.example" }),
  first: { cause: "sender-domain-unresolvable", subject: "no-such.example" },
  also: ["spf-missing"],
  never: ["ip-blocked", "spf-fail", "policy-block", "sender-blocked", "recipient-domain-unknown"],
  witness: [
    swaks("{mx}", "bob", /450 4\.1\.8 .*Domain not found/, { from: "alice@no-such.example" }),
    dig("no-such.example MX", /NXDOMAIN/),
  ],
};
