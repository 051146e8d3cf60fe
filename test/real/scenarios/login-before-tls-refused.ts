import { host, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the submission server offers its login after STARTTLS only, and we were told not to encrypt",
  words: "530 Must issue a STARTTLS command first",
  hosts: { out: host(postfix({ ...SUBMISSION, smtpd_tls_security_level: "encrypt" }, { port: 587 })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587", { flags: ["--tls", "none"] }),
  first: { cause: "tls-required", owner: "sender-admin" },
  never: ["auth-failed", "auth-not-offered", "relay-denied"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /530 5\.7\.0 Must issue a STARTTLS/, { flags: ["--port", "587"] }),
  ],
};
