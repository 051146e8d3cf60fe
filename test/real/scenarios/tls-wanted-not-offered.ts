import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger wants encryption and does not offer it: nobody can deliver there",
  words: "530 Must issue a STARTTLS command first",
  hosts: { mx: host(postfix({ smtpd_tls_security_level: "encrypt", smtpd_discard_ehlo_keywords: "starttls" })) },
  command: trace("bob"),
  first: { cause: "starttls-missing", owner: "recipient-admin" },
  also: ["tls-required"],
  never: ["policy-block", "auth-required"],
  witness: [swaks("{mx}", "bob", /530 5\.7\.0 Must issue a STARTTLS/, { hides: /250.STARTTLS/ })],
};
