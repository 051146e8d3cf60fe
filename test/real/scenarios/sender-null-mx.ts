import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the sender's domain says that it takes no mail, so no bounce can return",
  zones: { "silent-sender.example.": ["@ MX 0 .", '@ TXT "v=spf1 ip4:192.0.2.25 -all"'] },
  hosts: { mx: host(postfix({ smtpd_sender_restrictions: "reject_unknown_sender_domain" })) },
  command: trace("bob", { from: "alice@silent-sender.example" }),
  first: { cause: "sender-null-mx", subject: "silent-sender.example" },
  also: ["sender-domain-unresolvable"],
  never: ["ip-blocked", "spf-fail", "policy-block", "recipient-domain-no-mail"],
  witness: [
    swaks("{mx}", "bob", /55\d 5\.7\.27 .*does not accept mail/, { from: "alice@silent-sender.example" }),
    dig("+short silent-sender.example MX", /^0 \.$/m),
  ],
};
