import { exim, host, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim refuses what is on zen.spamhaus.org, and does not name the list",
  words: "550 5.7.1 Your host is blocked",
  hosts: {
    mx: host(
      exim({ rcpt: ["deny message = 5.7.1 Your host is blocked\n          dnslists = zen.spamhaus.org=127.0.0.3"] }),
    ),
  },
  command: trace("bob", { as: "listed" }),
  first: { cause: "ip-listed-dnsbl", subject: VANTAGES.listed.ip },
  also: ["ip-blocked"],
  never: ["blocklist-misused", "spf-fail", "ptr-missing"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.1 Your host is blocked/, { as: "listed" }),
    swaks("{mx}", "bob", /250 Accepted/),
  ],
};
