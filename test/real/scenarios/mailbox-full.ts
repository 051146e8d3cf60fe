import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Dovecot says over quota when Postfix asks",
  users: ["full", "bob", "postmaster"],
  hosts: {
    mx: host(
      postfix({ smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service inet:127.0.0.1:12340" }),
    ),
  },
  command: trace("full"),
  first: { cause: "mailbox-full", subject: "full@{domain}", owner: "recipient-user" },
  never: ["recipient-unknown", "server-full", "policy-block"],
  witness: [swaks("{mx}", "full", /552 5\.2\.2 .*full/), swaks("{mx}", "bob", /250 2\.1\.5/)],
};
