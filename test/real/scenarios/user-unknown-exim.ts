import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim has no route for the user",
  hosts: { mx: host(exim()) },
  command: trace("nobody"),
  first: { cause: "recipient-unknown", subject: "nobody@{domain}" },
  never: ["relay-denied", "policy-block", "recipient-domain-unknown"],
  witness: [swaks("{mx}", "nobody", /550 Unrouteable address/), swaks("{mx}", "bob", /250 Accepted/)],
};
