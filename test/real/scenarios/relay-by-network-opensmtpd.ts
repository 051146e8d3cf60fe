import { host, openSmtpd, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing OpenSMTPD relays for its own network only, and we are elsewhere",
  words: "550 Invalid recipient",
  hosts: { out: host(openSmtpd([], { relayFor: "192.0.2.26" })) },
  records: [],
  command: trace("friend@elsewhere.example", { flags: ["--server", "out.{domain}"] }),
  first: { cause: "relay-denied", owner: "sender-admin" },
  never: ["recipient-domain-not-hosted", "recipient-address-syntax", "auth-failed"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /550 .*Invalid recipient/),
    swaks("{out}", "friend@elsewhere.example", /250 2\.1\.5/, { as: "namelessSix" }),
    swaks("{out}", "alice@acme.example", /250 2\.1\.5/),
  ],
};
