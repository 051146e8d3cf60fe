import { exim, host, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "at home in the provider's network: its outgoing server relays to anybody, without a login",
  words: "550 relay not permitted",
  hosts: { out: host(exim({ rcpt: ["accept hosts = 192.0.2.25"] })) },
  records: [],
  command: smoke("smtp://out.{domain}:25"),
  first: null,
  never: ["relay-denied", "open-relay", "auth-required", "pop-before-smtp"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /250 Accepted/),
    swaks("{out}", "friend@elsewhere.example", /550 relay not permitted/, { as: "stranger" }),
  ],
};
