import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the receiver counts our mails and has enough of them for now",
  hosts: {
    mx: host(
      exim({
        rcpt: ["defer message = 450 4.7.28 Our system has detected an unusual rate of mail from your IP address."],
      }),
    ),
  },
  command: trace("bob"),
  first: { cause: "rate-limited" },
  never: ["greylisted", "ip-blocked", "server-unavailable", "policy-block", "reputation-low"],
  witness: [swaks("{mx}", "bob", /450.4\.7\.28 .*unusual rate/)],
};
