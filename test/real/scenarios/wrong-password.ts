import { host, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the password is wrong",
  words: "535 authentication failed",
  hosts: { out: host(postfix(SUBMISSION, { port: 587 })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587"),
  env: { MXRAY_AUTH_PASSWORD: "wrong" },
  first: { cause: "auth-failed" },
  never: ["relay-denied", "auth-not-offered", "certificate-untrusted"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /535 5\.7\.8/, {
      flags: [
        "--port",
        "587",
        "-tls",
        "--auth",
        "PLAIN",
        "--auth-user",
        "alice@acme.example",
        "--auth-password",
        "wrong",
      ],
    }),
  ],
};
