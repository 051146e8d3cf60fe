import { host, openssl, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger's certificate has expired: opportunistic senders do not mind",
  words: "(certificate expired)",
  hosts: { mx: host(postfix({}, { certificate: "expired" })) },
  command: trace("bob"),
  first: null,
  never: ["tls-failed", "starttls-missing", "certificate-untrusted"],
  witness: [openssl("-starttls smtp -connect {mx}:25", /certificate has expired/)],
};
