import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "an old server that knows HELO only",
  hosts: {
    mx: host(
      exim(
        { helo: ["deny message = no such command\n          condition = ${if match{$smtp_command}{\\N(?i)^EHLO\\N}}"] },
        { certificate: "none" },
      ),
    ),
  },
  command: trace("bob"),
  first: null,
  never: ["protocol-error", "helo-invalid", "feature-unsupported"],
  witness: [swaks("{mx}", "bob", /250 Accepted/)],
};
