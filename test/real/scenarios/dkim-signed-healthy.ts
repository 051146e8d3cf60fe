import { dig, host, postfix, type Scenario, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the mail is signed with the published key",
  hosts: { mx: host(postfix({ smtpd_milters: "inet:127.0.0.1:8891" })) },
  command: smoke("smtp://mx.{domain}:25", {
    to: "bob@{domain}",
    flags: ["--send", "--dkim-key", "{folder}/signing.pem", "--dkim-selector", "s1", "--dkim-domain", "acme.example"],
  }),
  first: null,
  never: ["dkim-fail", "dmarc-fail", "dkim-key-missing", "dkim-key-revoked"],
  witness: [dig("+short s1._domainkey.acme.example TXT", /v=DKIM1/)],
};
