import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim gives no reason, and it is the name we greet with",
  words: "550 Administrative prohibition",
  hosts: { mx: host(exim({ rcpt: ["deny condition = ${if eq{$sender_helo_name}{odd.acme.example}}"] })) },
  command: trace("bob", { helo: "odd.acme.example" }),
  first: { cause: "helo-invalid" },
  also: ["helo-unresolvable"],
  never: ["sender-blocked", "recipient-restricted", "ip-blocked", "tls-required"],
  witness: [
    swaks("{mx}", "bob", /550 Administrative prohibition/, { helo: "odd.acme.example" }),
    swaks("{mx}", "bob", /250 Accepted/),
  ],
};
