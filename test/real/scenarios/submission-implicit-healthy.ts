import { exim, host, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a submission server with implicit TLS that lets its user in",
  hosts: { out: host(exim({ auth: "encrypted" }, { port: 465 })) },
  records: [],
  command: smoke("smtps://alice%40acme.example@out.{domain}"),
  first: null,
  never: ["auth-failed", "relay-denied", "port-mode-mismatch", "connection-dropped"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /235.*250 Accepted/s, {
      flags: [
        "--port",
        "465",
        "-tlsc",
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
