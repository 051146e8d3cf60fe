import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX leads to a Postfix that no longer holds the domain",
  words: "554 Relay access denied",
  hosts: { mx: host(postfix()) },
  hosted: false,
  command: trace("bob"),
  first: { cause: "recipient-domain-not-hosted", owner: "recipient-admin" },
  also: ["relay-denied"],
  never: ["recipient-unknown", "auth-required", "ip-blocked"],
  witness: [swaks("{mx}", "bob", /554 5\.7\.1 .*Relay access denied/), swaks("{mx}", "postmaster", /554 5\.7\.1/)],
};
