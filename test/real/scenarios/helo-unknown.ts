import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the name we greet with does not exist",
  words: "Helo command rejected: Host not found",
  hosts: { mx: host(postfix({ smtpd_helo_restrictions: "reject_unknown_helo_hostname" })) },
  command: trace("bob", { helo: "gone.acme.example" }),
  first: { cause: "helo-invalid", subject: "gone.acme.example" },
  found: ["helo-unresolvable"],
  never: ["ip-blocked", "spf-fail", "policy-block", "greylisted"],
  witness: [
    swaks("{mx}", "bob", /450 4\.7\.1 .*Helo command rejected: Host not found/, { helo: "gone.acme.example" }),
    dig("gone.acme.example", /NXDOMAIN/),
  ],
};
