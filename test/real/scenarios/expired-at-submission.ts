import { host, openssl, postfix, type Scenario, SUBMISSION, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the certificate of the submission server has expired: clients refuse it",
  words: "(certificate expired)",
  hosts: { out: host(postfix(SUBMISSION, { port: 587, certificate: "expired" })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587"),
  first: { cause: "certificate-expired", owner: "recipient-admin" },
  never: ["tls-failed", "starttls-missing", "certificate-untrusted", "auth-failed"],
  witness: [openssl("-starttls smtp -connect {out}:587", /certificate has expired/)],
};
