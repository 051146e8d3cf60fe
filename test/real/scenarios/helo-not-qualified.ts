import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "we greet with a name that is none",
  hosts: { mx: host(postfix({ smtpd_helo_restrictions: "reject_non_fqdn_helo_hostname" })) },
  command: trace("bob", { helo: "localhost" }),
  first: { cause: "helo-invalid" },
  also: ["helo-unresolvable"],
  never: ["ip-blocked", "spf-fail", "policy-block", "protocol-error"],
  witness: [
    swaks("{mx}", "bob", /504 5\.5\.2 .*need fully-qualified hostname/, { helo: "localhost" }),
    swaks("{mx}", "bob", /250 2\.1\.5/),
  ],
};
