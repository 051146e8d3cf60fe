import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a forgotten rule puts everybody off, today and tomorrow",
  words: "450 Try again in 2 seconds",
  hosts: {
    mx: host(
      postfix({
        smtpd_recipient_restrictions:
          "reject_unauth_destination, check_recipient_access static:{450 4.2.0 Try again in 2 seconds}",
      }),
    ),
  },
  command: trace("bob"),
  first: { cause: "server-unavailable" },
  never: ["greylisted", "policy-block", "recipient-unknown", "rate-limited"],
  witness: [
    swaks("{mx}", "bob", /450 4\.2\.0 .*Try again in 2 seconds/),
    swaks("{mx}", "bob", /450 4\.2\.0 .*Try again in 2 seconds/),
  ],
};
