import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim gives no reason, and it is the recipient",
  words: "550 Administrative prohibition",
  users: ["@", "postmaster"],
  hosts: { mx: host(exim({ rcpt: ["deny local_parts = bob"] })) },
  command: trace("bob"),
  first: { cause: "recipient-restricted" },
  never: ["ip-blocked", "sender-blocked", "helo-invalid", "tls-required"],
  witness: [swaks("{mx}", "bob", /550 Administrative prohibition/), swaks("{mx}", "anybody", /250 Accepted/)],
};
