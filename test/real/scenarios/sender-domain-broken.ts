import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the sender's domain exists, and its name server is gone",
  words: "Sender address rejected: Domain not found",
  zones: { "broken-sender.example.": ["lost NS ns.lost.example."] },
  hosts: { mx: host(postfix({ smtpd_sender_restrictions: "reject_unknown_sender_domain" })) },
  command: trace("bob", { from: "alice@lost.broken-sender.example" }),
  first: { cause: "sender-domain-unresolvable", subject: "lost.broken-sender.example" },
  never: ["ip-blocked", "spf-fail", "policy-block", "sender-blocked", "spf-missing"],
  witness: [
    swaks("{mx}", "bob", /450 4\.1\.8 .*Domain not found/, { from: "alice@lost.broken-sender.example" }),
    dig("lost.broken-sender.example MX", /SERVFAIL/),
  ],
};
