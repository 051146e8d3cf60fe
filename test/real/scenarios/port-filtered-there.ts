import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger's port 25 is silent, its submission port answers",
  words: "(silence on port 25)",
  hosts: { mx: host(postfix(), postfix({}, { port: 587 })) },
  firewall: ["ip daddr {mx} tcp dport 25 drop"],
  command: trace("bob", { flags: ["--timeout", "1"] }),
  first: { cause: "port-filtered", owner: "recipient-admin" },
  also: ["connect-failed"],
  never: ["port-25-blocked", "ip-blocked", "greeting-slow"],
  witness: [
    swaks("{mx}", "bob", /Error connecting/, { flags: ["--timeout", "1"] }),
    swaks("{mx}", "bob", /250 2\.1\.5/, { flags: ["--port", "587"] }),
  ],
};
