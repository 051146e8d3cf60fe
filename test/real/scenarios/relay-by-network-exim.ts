import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing Exim relays for its own network only, and knows no login",
  words: "550 relay not permitted",
  hosts: { out: host(exim({ rcpt: ["accept hosts = 192.0.2.26"] })) },
  records: [],
  command: trace("friend@elsewhere.example", { flags: ["--server", "out.{domain}"] }),
  first: { cause: "relay-denied", owner: "sender-admin" },
  never: ["recipient-domain-not-hosted", "recipient-unknown", "auth-required"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /550 relay not permitted/),
    swaks("{out}", "friend@elsewhere.example", /250 Accepted/, { as: "namelessSix" }),
  ],
};
