import { exim, host, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger turns our address away before we have said anything",
  words: "554 no service for you",
  hosts: { mx: host(exim({ connect: ["drop message = no service for you\n          hosts = 192.0.2.25"] })) },
  command: trace("bob", { flags: ["--source-ip", "192.0.2.26"] }),
  first: { cause: "ip-blocked", subject: VANTAGES.healthy.ip },
  never: ["connect-failed", "policy-block", "server-unavailable", "connection-dropped"],
  witness: [swaks("{mx}", "bob", /55\d no service/), swaks("{mx}", "bob", /250 Accepted/, { as: "namelessSix" })],
};
