import { host, openssl, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger's certificate is for another name: opportunistic senders do not mind",
  words: "(certificate for another name)",
  hosts: { mx: host(postfix({}, { certificate: "other-name" })) },
  command: trace("bob"),
  first: null,
  never: ["tls-failed", "starttls-missing", "certificate-expired", "certificate-untrusted"],
  witness: [openssl("-starttls smtp -connect {mx}:25 -verify_hostname {mx}", /www\.hosting\.example/)],
};
