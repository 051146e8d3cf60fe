import { host, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

/** Dovecot keeps whoever failed to log in waiting for some seconds. */
const PATIENCE = ["--timeout", "20"];
const USER = ["--auth-user", "hashed@acme.example", "--auth-password", "correct-horse"];
const AS_HASHED = [...PATIENCE, "--port", "587", "-tls", ...USER];

export const scenario: Scenario = {
  world: "the password is right, and the server keeps only a digest of it, which the login method it offers cannot use",
  words: "535 authentication failed",
  hosts: { out: host(postfix(SUBMISSION, { port: 587 })) },
  records: [],
  command: smoke("smtp://hashed%40acme.example@out.{domain}:587", { flags: ["--auth", "SCRAM-SHA-256"] }),
  first: { cause: "auth-failed", owner: "recipient-admin" },
  never: ["protocol-error", "auth-required", "relay-denied", "auth-not-offered"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /535 5\.7\.8/, { flags: [...AS_HASHED, "--auth", "CRAM-MD5"] }),
    swaks("{out}", "friend@elsewhere.example", /250 2\.1\.5/, { flags: [...AS_HASHED, "--auth", "PLAIN"] }),
  ],
};
