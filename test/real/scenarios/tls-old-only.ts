import { check, host, openssl, postfix, type Scenario, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger knows no TLS newer than 1.0",
  hosts: {
    mx: host(
      postfix({ smtpd_tls_protocols: "TLSv1", smtpd_tls_ciphers: "low", tls_low_cipherlist: "ALL:@SECLEVEL=0" }),
    ),
  },
  records: WELL,
  command: check(),
  first: { cause: "tls-obsolete", owner: "recipient-admin" },
  also: ["tls-failed"],
  never: ["starttls-missing", "certificate-untrusted", "connection-dropped"],
  witness: [
    openssl("-starttls smtp -connect {mx}:25 -tls1_2", /unsupported protocol|alert protocol version/),
    openssl("-starttls smtp -connect {mx}:25 -tls1 -cipher ALL:@SECLEVEL=0", /TLSv1/),
  ],
};
