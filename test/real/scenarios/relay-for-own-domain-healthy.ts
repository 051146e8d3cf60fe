import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the same server from the same hotel, to somebody in its own domain: that is no relaying",
  words: "554 Relay access denied",
  hosts: { out: host(postfix()) },
  records: [],
  command: smoke("smtp://out.{domain}:25", { to: "alice@acme.example" }),
  first: null,
  never: ["relay-denied", "auth-required", "pop-before-smtp"],
  witness: [
    swaks("{out}", "alice@acme.example", /250 2\.1\.5/),
    swaks("{out}", "friend@elsewhere.example", /554 5\.7\.1/),
  ],
};
