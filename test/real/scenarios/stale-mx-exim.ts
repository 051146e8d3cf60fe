import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX leads to an Exim that no longer holds the domain",
  words: "550 relay not permitted",
  hosts: { mx: host(exim()) },
  hosted: false,
  command: trace("bob"),
  first: { cause: "recipient-domain-not-hosted", owner: "recipient-admin" },
  also: ["relay-denied"],
  never: ["recipient-unknown", "auth-required", "ip-blocked"],
  witness: [swaks("{mx}", "bob", /550 relay not permitted/), swaks("{mx}", "postmaster", /550 relay not permitted/)],
};
