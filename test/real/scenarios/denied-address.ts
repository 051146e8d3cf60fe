import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses our address, and takes the same from another of ours",
  words: "550 Access denied",
  hosts: { mx: host(exim({ rcpt: ["deny message = Access denied\n          hosts = 192.0.2.25"] })) },
  command: trace("bob", { flags: ["--source-ip", "192.0.2.26"] }),
  first: { cause: "ip-blocked" },
  never: ["sender-blocked", "recipient-restricted", "helo-invalid", "tls-required"],
  witness: [swaks("{mx}", "bob", /550 Access denied/), swaks("{mx}", "bob", /250 Accepted/, { as: "namelessSix" })],
};
