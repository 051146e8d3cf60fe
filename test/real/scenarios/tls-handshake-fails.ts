import { host, openSmtpd, openssl, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger offers STARTTLS and breaks off every handshake",
  hosts: { mx: host(openSmtpd([], { listen: "tls pki main" })) },
  command: trace("bob"),
  first: { cause: "tls-failed", owner: "recipient-admin" },
  never: ["starttls-missing", "policy-block", "certificate-untrusted", "connection-dropped"],
  witness: [
    swaks("{mx}", "bob", /250 2\.1\.5/),
    openssl("-starttls smtp -connect {mx}:25", /alert internal error|SSL_ERROR|error:/),
  ],
};
