import { host, openSmtpd, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX leads to an OpenSMTPD that no longer holds the domain",
  words: "550 Invalid recipient",
  hosts: { mx: host(openSmtpd()) },
  hosted: false,
  command: trace("bob"),
  first: { cause: "recipient-domain-not-hosted", owner: "recipient-admin" },
  also: ["relay-denied"],
  never: ["recipient-unknown", "recipient-address-syntax", "auth-required"],
  witness: [swaks("{mx}", "bob", /550 .*Invalid recipient/), swaks("{mx}", "postmaster", /550 .*Invalid recipient/)],
};
