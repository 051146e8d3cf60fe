import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger takes mail on encrypted connections only, and puts off there whom it has not seen",
  words: "450 Try again in 2 seconds",
  hosts: {
    mx: host(
      postfix({
        smtpd_tls_security_level: "encrypt",
        smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service inet:127.0.0.1:10023",
      }),
    ),
  },
  command: trace("bob", { from: "grey-tls@acme.example" }),
  first: { cause: "greylisted" },
  never: ["tls-required", "server-unavailable", "policy-block", "rate-limited"],
  witness: [
    swaks("{mx}", "bob", /530 5\.7\.0 Must issue a STARTTLS/),
    swaks("{mx}", "bob", /450 4\.2\.0 .*Try again in 2 seconds/, {
      from: "grey-tls-witness@acme.example",
      flags: ["-tls"],
    }),
  ],
};
