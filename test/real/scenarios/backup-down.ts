import { check, host, postfix, type Scenario, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the backup exchanger refuses connections, the best one is well",
  words: "(connection refused)",
  hosts: { mx: host(postfix()) },
  records: [
    "@ MX 10 mx",
    "@ MX 20 spare",
    "spare A 198.51.100.9",
    '@ TXT "v=spf1 a:mx.{domain} -all"',
    '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"',
  ],
  command: check(),
  first: { cause: "backup-mx-down", owner: "recipient-admin" },
  never: ["connect-failed", "nolisting", "port-25-blocked"],
  witness: [swaks("198.51.100.9", "bob", /Connection refused/), swaks("{mx}", "bob", /250 2\.1\.5/)],
};
