import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the receiver calls back, and the sender's own exchanger does not know the sender",
  words: "550 Sender verify failed",
  zones: {},
  hosts: {
    mx: host(exim({ rcpt: ["require verify = sender/callout=5s"] })),
    own: host(exim({ allRcpt: ["deny message = Unrouteable address"] })),
  },
  records: ["@ MX 10 mx", "own-mail MX 10 own"],
  command: trace("bob", { from: "nobody@own-mail.{domain}" }),
  first: { cause: "sender-invalid" },
  also: ["spf-missing"],
  never: ["recipient-unknown", "recipient-domain-unknown", "ip-blocked", "policy-block", "null-sender-refused"],
  witness: [
    swaks("{mx}", "bob", /550 Sender verify failed/, { from: "nobody@own-mail.{domain}" }),
    swaks("{own}", "nobody@own-mail.{domain}", /550 Unrouteable address/, { from: "<>" }),
    swaks("{mx}", "bob", /250 Accepted/),
  ],
};
