import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger's IPv6 address refuses connections, its IPv4 address takes them",
  hosts: { mx: { ...host(postfix()), ipv6: "too" } },
  firewall: ["ip6 daddr {mx6} meta l4proto tcp reject with tcp reset"],
  command: trace("bob", { family: "both" }),
  first: { cause: "ipv6-unreachable", owner: "recipient-admin" },
  also: ["connect-failed"],
  never: ["port-25-blocked", "ip-blocked", "port-filtered"],
  witness: [swaks("[{mx6}]", "bob", /Connection refused/, { family: 6 }), swaks("{mx}", "bob", /250 2\.1\.5/)],
};
