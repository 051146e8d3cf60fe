import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses this recipient to everybody",
  words: "550 Access denied",
  hosts: { mx: host(exim({ rcpt: ["deny message = Access denied\n          local_parts = bob"] })) },
  command: trace("bob"),
  first: { cause: "recipient-restricted" },
  also: ["policy-block"],
  never: ["ip-blocked", "sender-blocked", "helo-invalid", "tls-required", "recipient-unknown"],
  missed:
    "an invented mailbox is refused as unknown, which a server that looks at the client only afterwards would say as well: `denied-known-only`",
  witness: [swaks("{mx}", "bob", /550 Access denied/), swaks("{mx}", "postmaster", /250 Accepted/)],
};
