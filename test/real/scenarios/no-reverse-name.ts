import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our address has no reverse name",
  words: "cannot find your hostname",
  hosts: {
    mx: host(
      postfix({ smtpd_recipient_restrictions: "reject_unknown_client_hostname", unknown_client_reject_code: "550" }),
    ),
  },
  command: trace("bob", { as: "nameless" }),
  first: { cause: "ptr-missing", subject: VANTAGES.nameless.ip, owner: "network-provider" },
  never: ["ptr-mismatch", "ip-listed-dnsbl", "spf-fail"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.25 .*cannot find your hostname/, { as: "nameless" }),
    dig("-x 203.0.113.77", /NXDOMAIN/),
  ],
};
