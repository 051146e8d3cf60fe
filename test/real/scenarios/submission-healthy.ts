import { host, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a submission server that lets its user in",
  hosts: { out: host(postfix(SUBMISSION, { port: 587 })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587"),
  first: null,
  never: ["auth-failed", "relay-denied", "certificate-untrusted"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /235 2\.7\.0.*250 2\.1\.5/s, {
      flags: [
        "--port",
        "587",
        "-tls",
        "--auth",
        "PLAIN",
        "--auth-user",
        "alice@acme.example",
        "--auth-password",
        "correct-horse",
      ],
    }),
  ],
};
