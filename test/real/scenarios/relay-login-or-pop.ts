import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing Postfix relays for those who log in, and we ask whether that or a POP3 login opens it",
  words: "554 Relay access denied",
  hosts: {
    out: host(
      postfix({
        smtpd_sasl_auth_enable: "yes",
        smtpd_relay_restrictions: "permit_sasl_authenticated, reject_unauth_destination",
      }),
    ),
  },
  records: [],
  command: trace("friend@elsewhere.example", {
    flags: [
      ...["--server", "out.{domain}", "--auth-user", "alice@acme.example"],
      ...["--pop-url", "pop3s://alice%40acme.example@mailboxes.acme.example"],
    ],
  }),
  first: { cause: "auth-required", owner: "sender-admin" },
  never: ["pop-before-smtp", "auth-failed", "recipient-domain-not-hosted", "recipient-unknown"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /554 5\.7\.1 .*Relay access denied/),
    swaks("{out}", "friend@elsewhere.example", /250 2\.1\.5/, {
      flags: ["-tls", "--auth", "PLAIN", "--auth-user", "alice@acme.example", "--auth-password", "correct-horse"],
    }),
  ],
};
