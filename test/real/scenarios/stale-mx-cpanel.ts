import { DENIED, exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX leads to a shared host whose Exim takes every stranger for a mail client that forgot to log in",
  words: "550 Please turn on SMTP Authentication",
  hosts: { mx: host(exim({ allRcpt: [DENIED] })) },
  hosted: false,
  command: trace("bob"),
  first: { cause: "recipient-domain-not-hosted", owner: "recipient-admin" },
  also: ["relay-denied"],
  never: ["auth-required", "auth-failed", "recipient-unknown"],
  witness: [swaks("{mx}", "bob", /550.*not permitted to relay/s)],
};
