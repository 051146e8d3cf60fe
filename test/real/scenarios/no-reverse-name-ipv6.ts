import { host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our IPv6 address has no reverse name, our IPv4 address has one",
  words: "cannot find your hostname",
  hosts: {
    mx: {
      ...host(
        postfix({ smtpd_recipient_restrictions: "reject_unknown_client_hostname", unknown_client_reject_code: "550" }),
      ),
      ipv6: "too",
    },
  },
  command: trace("bob", { as: "namelessSix", family: "both" }),
  first: { cause: "ptr-missing", subject: VANTAGES.namelessSix.ip6 },
  never: ["ptr-mismatch", "ip-listed-dnsbl", "spf-fail", "ipv6-unreachable"],
  witness: [
    swaks("[{mx6}]", "bob", /550 5\.7\.25/, { as: "namelessSix", family: 6 }),
    swaks("{mx}", "bob", /250 2\.1\.5/, { as: "namelessSix" }),
  ],
};
