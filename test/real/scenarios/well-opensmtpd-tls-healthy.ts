import { host, openSmtpd, openssl, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "OpenSMTPD with TLS, all well",
  hosts: { mx: host(openSmtpd([], { certificate: "good" })) },
  needs: "opensmtpd-tls",
  command: trace("bob"),
  first: null,
  never: ["greylisted", "policy-block", "starttls-missing", "starttls-broken", "certificate-untrusted"],
  witness: [
    swaks("{mx}", "bob", /250 2\.1\.5/, { flags: ["-tls"] }),
    openssl("-starttls smtp -connect {mx}:25 -verify_hostname mx.{domain}", /Verification: OK/),
  ],
};
