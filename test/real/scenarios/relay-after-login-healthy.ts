import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing Postfix relays for those who log in, and we did; it is asked without a login, too",
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
    flags: ["--server", "out.{domain}", "--port", "25", "--auth-user", "alice@acme.example"],
  }),
  first: null,
  never: ["relay-denied", "auth-required", "auth-failed", "open-relay"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /250 2\.1\.5/, {
      flags: ["-tls", "--auth", "PLAIN", "--auth-user", "alice@acme.example", "--auth-password", "correct-horse"],
    }),
  ],
};
