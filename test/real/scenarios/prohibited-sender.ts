import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim gives no reason, and it is the sender",
  words: "550 Administrative prohibition",
  hosts: { mx: host(exim({ rcpt: ["deny senders = alice@acme.example"] })) },
  command: trace("bob"),
  first: { cause: "sender-blocked" },
  never: ["ip-blocked", "recipient-restricted", "helo-invalid", "tls-required"],
  witness: [
    swaks("{mx}", "bob", /550 Administrative prohibition/),
    swaks("{mx}", "bob", /250 Accepted/, { from: "carol@acme.example" }),
  ],
};
