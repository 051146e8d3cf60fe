import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our reverse zone does not answer, so that nobody knows whether there is a name",
  words: "cannot find your hostname",
  hosts: {
    mx: host(
      postfix({ smtpd_recipient_restrictions: "reject_unknown_client_hostname", unknown_client_reject_code: "550" }),
    ),
  },
  command: trace("bob", { as: "brokenReverse" }),
  first: { cause: "ptr-missing", subject: VANTAGES.brokenReverse.ip },
  never: ["ptr-mismatch", "ip-listed-dnsbl", "spf-fail"],
  witness: [
    swaks("{mx}", "bob", /450 4\.7\.25 .*cannot find your hostname/, { as: "brokenReverse" }),
    dig("-x 192.0.2.129", /SERVFAIL/),
  ],
};
