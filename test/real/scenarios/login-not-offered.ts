import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the submission port offers no login, before or after TLS",
  hosts: { out: host(postfix({}, { port: 587 })) },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587"),
  first: { cause: "auth-not-offered", owner: "recipient-admin" },
  also: ["relay-denied", "auth-required"],
  never: ["auth-failed", "certificate-untrusted", "starttls-missing"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /250.CHUNKING/, { flags: ["--port", "587", "-tls"], hides: /250.AUTH/ }),
  ],
};
