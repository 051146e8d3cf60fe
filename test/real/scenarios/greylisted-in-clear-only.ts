import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger puts off for good whoever does not encrypt, and we were told not to",
  words: "451 Please try again later",
  hosts: { mx: host(exim({ rcpt: ["defer message = Please try again later\n          !encrypted = *"] })) },
  command: trace("bob", { flags: ["--tls", "none"] }),
  first: { cause: "tls-required" },
  never: ["greylisted", "recipient-unknown", "ip-blocked", "rate-limited"],
  witness: [
    swaks("{mx}", "bob", /451 Please try again later/),
    swaks("{mx}", "bob", /250 Accepted/, { flags: ["-tls"] }),
  ],
};
