import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the only exchanger is silent on every port, to everybody",
  words: "(silence on port 25)",
  hosts: { mx: host(postfix()) },
  firewall: ["ip daddr {mx} drop"],
  command: trace("bob", { flags: ["--timeout", "1"] }),
  first: { cause: "connect-failed", owner: "recipient-admin" },
  never: ["port-25-blocked", "ip-blocked", "greeting-slow", "port-filtered"],
  witness: [
    swaks("{mx}", "bob", /Error connecting/, { flags: ["--timeout", "1"] }),
    swaks("203.0.113.200", "bob", /^<-? .*220/m),
  ],
};
