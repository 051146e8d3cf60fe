import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger's IPv6 address is silent to us, and nothing shows that any IPv6 leads out from here",
  words: "(silence on port 25)",
  hosts: { mx: { ...host(postfix()), ipv6: "too" } },
  firewall: ["ip6 daddr {mx6} drop"],
  command: trace("bob", { family: "both", flags: ["--timeout", "1"] }),
  first: null,
  never: ["ipv6-unreachable", "port-25-blocked", "ip-blocked", "port-filtered"],
  witness: [
    swaks("[{mx6}]", "bob", /Error connecting/, { family: 6, flags: ["--timeout", "1"] }),
    swaks("{mx}", "bob", /250 2\.1\.5/),
  ],
};
