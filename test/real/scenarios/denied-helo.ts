import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses the name we greet with",
  words: "550 Access denied",
  hosts: {
    mx: host(
      exim({
        rcpt: ["deny message = Access denied\n          condition = ${if eq{$sender_helo_name}{odd.acme.example}}"],
      }),
    ),
  },
  command: trace("bob", { helo: "odd.acme.example" }),
  first: { cause: "helo-invalid" },
  also: ["helo-unresolvable"],
  never: ["sender-blocked", "recipient-restricted", "ip-blocked", "tls-required"],
  witness: [
    swaks("{mx}", "bob", /550 Access denied/, { helo: "odd.acme.example" }),
    swaks("{mx}", "bob", /250 Accepted/),
  ],
};
