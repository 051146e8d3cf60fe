import { host, openssl, postfix, type Scenario, SUBMISSION, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the submission server signs its certificate itself: clients refuse it",
  words: "(certificate not trusted)",
  hosts: { out: host(postfix(SUBMISSION, { port: 587, certificate: "self-signed" })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587"),
  first: { cause: "certificate-untrusted" },
  never: ["tls-failed", "starttls-missing", "certificate-expired", "auth-failed"],
  witness: [openssl("-starttls smtp -connect {out}:587", /self-signed certificate/)],
};
