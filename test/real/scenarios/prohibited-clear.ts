import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim gives no reason, and it is that we do not encrypt",
  words: "550 Administrative prohibition",
  hosts: { mx: host(exim({ rcpt: ["deny !encrypted = *"] })) },
  command: trace("bob", { flags: ["--tls", "none"] }),
  first: { cause: "tls-required" },
  never: ["sender-blocked", "recipient-restricted", "ip-blocked", "helo-invalid"],
  witness: [
    swaks("{mx}", "bob", /550 Administrative prohibition/),
    swaks("{mx}", "bob", /250 Accepted/, { flags: ["-tls"] }),
  ],
};
