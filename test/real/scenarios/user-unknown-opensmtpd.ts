import { host, openSmtpd, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "OpenSMTPD does not know the user",
  words: "550 Invalid recipient",
  hosts: { mx: host(openSmtpd()) },
  command: trace("nobody"),
  first: { cause: "recipient-unknown", subject: "nobody@{domain}" },
  never: ["relay-denied", "policy-block", "recipient-address-syntax"],
  witness: [swaks("{mx}", "nobody", /550 .*Invalid recipient/), swaks("{mx}", "bob", /250 2\.1\.5/)],
};
