import { host, openssl, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "port 465 speaks plain text, and clients begin with TLS",
  hosts: { out: host(postfix(SUBMISSION, { port: 465 })) },
  records: [],
  command: smoke("smtps://alice%40acme.example@out.{domain}", { flags: ["--timeout", "2"] }),
  first: { cause: "port-mode-mismatch" },
  never: ["connect-failed", "greeting-slow", "auth-failed", "tls-failed"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /220 out/, { flags: ["--port", "465"] }),
    openssl("-connect {out}:465", /wrong version number|packet length too long/),
  ],
};
