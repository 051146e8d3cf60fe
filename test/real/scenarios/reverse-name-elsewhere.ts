import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our reverse name leads to another address",
  words: "cannot find your hostname",
  hosts: {
    mx: host(
      postfix({ smtpd_recipient_restrictions: "reject_unknown_client_hostname", unknown_client_reject_code: "550" }),
    ),
  },
  command: trace("bob", { as: "mismatched" }),
  first: { cause: "ptr-mismatch", subject: VANTAGES.mismatched.ip, owner: "network-provider" },
  never: ["ptr-missing", "ip-listed-dnsbl", "spf-fail"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.25 .*cannot find your hostname/, { as: "mismatched" }),
    dig("+short -x 203.0.113.78", /other\.acme\.example/),
    dig("+short other.acme.example", /192\.0\.2\.99/),
  ],
};
