import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses whoever does not encrypt",
  words: "550 Access denied",
  hosts: { mx: host(exim({ rcpt: ["deny message = Access denied\n          !encrypted = *"] })) },
  command: trace("bob", { flags: ["--tls", "none"] }),
  first: { cause: "tls-required" },
  never: ["sender-blocked", "recipient-restricted", "ip-blocked", "helo-invalid"],
  witness: [swaks("{mx}", "bob", /550 Access denied/), swaks("{mx}", "bob", /250 Accepted/, { flags: ["-tls"] })],
};
