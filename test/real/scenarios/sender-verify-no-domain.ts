import { dig, exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the receiver checks whether bounces could be sent, and the sender's domain does not exist",
  words: "550 Sender verify failed",
  hosts: { mx: host(exim({ rcpt: ["require verify = sender"] })) },
  command: trace("bob", { from: "alice@no-such.example" }),
  first: { cause: "sender-domain-unresolvable", subject: "no-such.example" },
  also: ["spf-missing", "sender-invalid"],
  never: ["recipient-unknown", "recipient-domain-unknown", "ip-blocked", "policy-block", "null-sender-refused"],
  witness: [
    swaks("{mx}", "bob", /550 Sender verify failed/, { from: "alice@no-such.example" }),
    swaks("{mx}", "bob", /250 Accepted/, { from: "alice@acme.example" }),
    dig("no-such.example MX", /NXDOMAIN/),
  ],
};
