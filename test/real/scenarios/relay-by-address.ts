import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing Postfix relays for one fixed address of ours, and not for the other",
  words: "554 Relay access denied",
  hosts: { out: host(postfix({ mynetworks: "192.0.2.26/32" })) },
  records: [],
  command: trace("friend@elsewhere.example", { flags: ["--server", "out.{domain}", "--source-ip", "192.0.2.26"] }),
  first: { cause: "relay-denied", owner: "sender-admin" },
  never: ["recipient-domain-not-hosted", "recipient-unknown", "auth-required", "pop-before-smtp", "ip-blocked"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /554 5\.7\.1 .*Relay access denied/),
    swaks("{out}", "friend@elsewhere.example", /250 2\.1\.5/, { as: "namelessSix" }),
  ],
};
