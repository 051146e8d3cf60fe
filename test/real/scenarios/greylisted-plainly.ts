import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postgrey says what it is, and for how long",
  hosts: {
    mx: host(
      postfix({ smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service inet:127.0.0.1:10024" }),
    ),
  },
  command: trace("bob"),
  first: { cause: "greylisted" },
  never: ["server-unavailable", "policy-block", "recipient-unknown", "rate-limited"],
  witness: [swaks("{mx}", "bob", /450 4\.2\.0 .*Greylisted, see/)],
};
