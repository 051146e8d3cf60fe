import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing Postfix relays for its own network, and we are at a hotel",
  words: "554 Relay access denied",
  hosts: { out: host(postfix({ mynetworks: "192.0.2.26/32" })) },
  records: [],
  command: smoke("smtp://out.{domain}:25"),
  first: { cause: "relay-denied", owner: "sender-admin" },
  never: ["recipient-domain-not-hosted", "auth-failed", "pop-before-smtp"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /554 5\.7\.1 .*Relay access denied/),
    swaks("{out}", "friend@elsewhere.example", /250 2\.1\.5/, { as: "namelessSix" }),
  ],
};
