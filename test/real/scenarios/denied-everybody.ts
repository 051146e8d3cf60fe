import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses everything, whatever is changed",
  words: "550 Access denied",
  hosts: { mx: host(exim({ allRcpt: ["deny message = Access denied"] })) },
  command: trace("bob"),
  first: { cause: "policy-block" },
  never: ["sender-blocked", "recipient-restricted", "helo-invalid", "tls-required", "recipient-unknown"],
  witness: [
    swaks("{mx}", "bob", /550 Access denied/),
    swaks("{mx}", "postmaster", /550 Access denied/, { from: "<>" }),
  ],
};
