import { host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger drops what comes from our address, and answers another of ours",
  words: "(silence on port 25)",
  hosts: { mx: host(postfix()) },
  firewall: ["ip saddr 192.0.2.25 ip daddr {mx} drop"],
  command: trace("bob", { flags: ["--timeout", "1", "--source-ip", "192.0.2.26"] }),
  first: { cause: "ip-blocked", subject: VANTAGES.healthy.ip },
  also: ["connect-failed", "port-filtered"],
  never: ["port-25-blocked", "greeting-slow"],
  witness: [
    swaks("{mx}", "bob", /Error connecting/, { flags: ["--timeout", "1"] }),
    swaks("{mx}", "bob", /250 2\.1\.5/, { as: "namelessSix" }),
  ],
};
