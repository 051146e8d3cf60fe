import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the zone of the name we greet with does not answer",
  words: "Helo command rejected: Host not found",
  zones: { "broken-helo.example.": ["lost NS ns.lost.example."] },
  hosts: { mx: host(postfix({ smtpd_helo_restrictions: "reject_unknown_helo_hostname" })) },
  command: trace("bob", { helo: "mail.lost.broken-helo.example" }),
  first: { cause: "helo-invalid" },
  never: ["ip-blocked", "spf-fail", "policy-block", "helo-unresolvable"],
  witness: [
    swaks("{mx}", "bob", /450 4\.7\.1 .*Helo command rejected: Host not found/, {
      helo: "mail.lost.broken-helo.example",
    }),
    dig("mail.lost.broken-helo.example", /SERVFAIL/),
  ],
};
