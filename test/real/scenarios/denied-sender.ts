import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses our sender's domain",
  words: "550 Access denied",
  hosts: { mx: host(exim({ rcpt: ["deny message = Access denied\n          sender_domains = acme.example"] })) },
  command: trace("bob"),
  first: { cause: "sender-blocked" },
  never: ["ip-blocked", "recipient-restricted", "helo-invalid", "tls-required"],
  witness: [swaks("{mx}", "bob", /550 Access denied/), swaks("{mx}", "bob", /250 Accepted/, { from: "<>" })],
};
