import { host, openssl, postfix, type Scenario, SUBMISSION, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the certificate of the submission server is for another name: clients refuse it",
  words: "(certificate for another name)",
  hosts: {
    out: host(postfix({ ...SUBMISSION, smtpd_tls_wrappermode: "yes" }, { port: 465, certificate: "other-name" })),
  },
  records: [],
  command: smoke("smtps://alice%40acme.example@out.{domain}"),
  first: { cause: "certificate-name-mismatch" },
  never: ["tls-failed", "starttls-missing", "certificate-untrusted", "auth-failed"],
  witness: [openssl("-connect {out}:465 -verify_hostname out.{domain}", /ostname mismatch/)],
};
