import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postgrey puts off whom it has not seen, for two seconds",
  words: "450 Try again in 2 seconds",
  hosts: {
    mx: host(
      postfix({ smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service inet:127.0.0.1:10023" }),
    ),
  },
  command: trace("bob", { from: "grey@acme.example" }),
  first: { cause: "greylisted" },
  never: ["server-unavailable", "policy-block", "recipient-unknown", "rate-limited"],
  witness: [swaks("{mx}", "bob", /450 4\.2\.0 .*Try again in 2 seconds/, { from: "grey-witness@acme.example" })],
};
