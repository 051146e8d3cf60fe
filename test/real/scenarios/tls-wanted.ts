import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger takes mail on encrypted connections only, and we were told not to encrypt",
  words: "530 Must issue a STARTTLS command first",
  hosts: { mx: host(postfix({ smtpd_tls_security_level: "encrypt" })) },
  command: trace("bob", { flags: ["--tls", "none"] }),
  first: { cause: "tls-required", owner: "sender-admin" },
  never: ["policy-block", "auth-required", "starttls-missing"],
  witness: [
    swaks("{mx}", "bob", /530 5\.7\.0 Must issue a STARTTLS/),
    swaks("{mx}", "bob", /250 2\.1\.5/, { flags: ["-tls"] }),
  ],
};
