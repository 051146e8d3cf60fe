import { exim, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a Postfix asks the sender's own exchanger for the sender, and it is not known there",
  hosts: {
    mx: host(postfix({ smtpd_sender_restrictions: "reject_unverified_sender", unverified_sender_reject_code: "550" })),
    own: host(exim({ allRcpt: ["deny message = Unrouteable address"] })),
  },
  records: ["@ MX 10 mx", "own-mail MX 10 own"],
  command: trace("bob", { from: "nobody@own-mail.{domain}" }),
  first: { cause: "sender-invalid" },
  also: ["spf-missing"],
  never: ["recipient-unknown", "recipient-domain-unknown", "ip-blocked", "policy-block", "null-sender-refused"],
  witness: [
    swaks("{mx}", "bob", /550 5\.1\.7 .*undeliverable address: .*550 Unrouteable address/, {
      from: "nobody@own-mail.{domain}",
      flags: ["--timeout", "10"],
    }),
    swaks("{own}", "nobody@own-mail.{domain}", /550 Unrouteable address/, { from: "<>" }),
    swaks("{mx}", "bob", /250 2\.1\.5/),
  ],
};
