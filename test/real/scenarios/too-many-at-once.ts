import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger says that we hold too many connections",
  hosts: {
    mx: host(
      exim({ connect: ["defer message = 421 4.7.0 Too many concurrent SMTP connections; please try again later"] }),
    ),
  },
  command: trace("bob"),
  first: { cause: "too-many-connections" },
  never: ["connect-failed", "ip-blocked", "starttls-missing", "greylisted"],
  witness: [swaks("{mx}", "bob", /421 .*Too many concurrent/)],
};
