import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the receiver calls back, and the sender's own exchanger takes no bounces",
  words: "550 Sender verify failed",
  hosts: {
    mx: host(exim({ rcpt: ["require verify = sender/callout=5s"] })),
    own: host(exim({ mail: ["deny message = no bounces here\n          senders = :"] })),
  },
  records: ["@ MX 10 mx", "own-mail MX 10 own"],
  command: trace("bob", { from: "bob@own-mail.{domain}" }),
  first: { cause: "null-sender-refused", subject: "own.{domain}", owner: "sender-admin" },
  also: ["spf-missing", "sender-invalid"],
  never: ["recipient-unknown", "recipient-domain-unknown", "ip-blocked", "policy-block"],
  witness: [
    swaks("{mx}", "bob", /550.*Sender verify failed/s, { from: "bob@own-mail.{domain}" }),
    swaks("{own}", "bob", /550 no bounces here/, { from: "<>" }),
  ],
};
