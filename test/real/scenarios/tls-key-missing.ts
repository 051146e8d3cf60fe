import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger offers STARTTLS and cannot read its own key",
  hosts: { mx: host(exim({}, { certificate: "unreadable" })) },
  command: trace("bob"),
  first: { cause: "tls-failed", owner: "recipient-admin" },
  never: ["starttls-missing", "policy-block", "certificate-untrusted"],
  witness: [swaks("{mx}", "bob", /454 TLS currently unavailable/, { flags: ["-tls"] })],
};
