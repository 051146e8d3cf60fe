import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a server that says it is unavailable, and stays so",
  words: "450 4.3.2 Service currently unavailable",
  hosts: { mx: host(exim({ allRcpt: ["defer message = 450 4.3.2 Service currently unavailable"] })) },
  command: trace("bob"),
  first: { cause: "server-unavailable", owner: "recipient-admin" },
  also: ["greylisted"],
  never: ["policy-block", "recipient-unknown", "rate-limited"],
  witness: [swaks("{mx}", "bob", /450 4\.3\.2 Service currently unavailable/)],
};
