import { host, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the submission server wants a login, and we have none",
  words: "554 Relay access denied",
  hosts: { out: host(postfix(SUBMISSION, { port: 587 })) },
  records: [],
  command: smoke("smtp://out.{domain}:587"),
  first: { cause: "relay-denied", owner: "sender-admin" },
  also: ["auth-required"],
  never: ["auth-failed", "recipient-domain-not-hosted", "recipient-unknown"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /554 5\.7\.1 .*Relay access denied/, { flags: ["--port", "587"] }),
  ],
};
