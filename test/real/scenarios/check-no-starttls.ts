import { check, host, postfix, type Scenario, swaks, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger offers no encryption",
  hosts: { mx: host(postfix({}, { certificate: "none" })) },
  records: WELL,
  command: check(),
  first: { cause: "starttls-missing", owner: "recipient-admin" },
  never: ["tls-failed", "smtp-inspected", "certificate-untrusted"],
  witness: [swaks("{mx}", "bob", /250 2\.1\.5/, { hides: /STARTTLS/ })],
};
