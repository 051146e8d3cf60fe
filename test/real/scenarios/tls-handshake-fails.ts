import { host, openssl, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger offers STARTTLS and has no suite that goes with its certificate: every handshake breaks off",
  hosts: {
    mx: host(
      postfix({
        smtpd_tls_security_level: "may",
        smtpd_tls_protocols: "TLSv1.2",
        smtpd_tls_exclude_ciphers: "aECDSA, aRSA",
      }),
    ),
  },
  command: trace("bob"),
  first: { cause: "tls-failed", owner: "recipient-admin" },
  never: ["starttls-missing", "policy-block", "certificate-untrusted", "connection-dropped"],
  witness: [
    swaks("{mx}", "bob", /250 2\.1\.5/),
    openssl("-starttls smtp -connect {mx}:25", /alert handshake failure|SSL_ERROR|error:/),
  ],
};
