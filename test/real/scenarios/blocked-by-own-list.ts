import { exim, host, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim has our address on a list of its own",
  words: "550 5.7.1 Your host is blocked",
  hosts: { mx: host(exim({ rcpt: ["deny message = 5.7.1 Your host is blocked\n          hosts = 192.0.2.25"] })) },
  command: trace("bob"),
  first: { cause: "ip-blocked", subject: VANTAGES.healthy.ip },
  never: ["ip-listed-dnsbl", "spf-fail", "ptr-missing", "blocklist-misused"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.1 Your host is blocked/),
    swaks("{mx}", "bob", /250 Accepted/, { as: "namelessSix" }),
  ],
};
