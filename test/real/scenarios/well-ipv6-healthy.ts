import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "an exchanger with IPv6 only, all well",
  hosts: { mx: { ...host(postfix()), ipv6: "only" } },
  command: trace("bob", { family: "both" }),
  first: null,
  never: ["ipv6-unreachable", "connect-failed", "ptr-missing"],
  witness: [swaks("[{mx6}]", "bob", /250 2\.1\.5/, { family: 6 })],
};
