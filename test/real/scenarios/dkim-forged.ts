import { dig, host, postfix, type Scenario, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the mail is signed with a key that is not the published one, and OpenDKIM refuses bad signatures",
  hosts: { mx: host(postfix({ smtpd_milters: "inet:127.0.0.1:8891" })) },
  command: smoke("smtp://mx.{domain}:25", {
    to: "bob@{domain}",
    flags: ["--send", "--dkim-key", "{folder}/forging.pem", "--dkim-selector", "s1", "--dkim-domain", "acme.example"],
  }),
  first: { cause: "dkim-fail", owner: "sender-admin" },
  never: ["policy-block", "dmarc-fail", "content-spam", "dkim-key-missing"],
  witness: [dig("+short s1._domainkey.acme.example TXT", /v=DKIM1/)],
};
