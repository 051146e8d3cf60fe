import { host, openssl, postfix, type Scenario, SUBMISSION, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "port 587 speaks TLS from the first byte, and clients begin in clear",
  words: "(nothing is said)",
  hosts: { out: host(postfix({ ...SUBMISSION, smtpd_tls_wrappermode: "yes" }, { port: 587 })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587", { flags: ["--timeout", "2"] }),
  first: { cause: "port-mode-mismatch" },
  never: ["connect-failed", "greeting-slow", "auth-failed", "tls-failed"],
  witness: [openssl("-connect {out}:587", /220 out\.|CONNECTED/)],
};
