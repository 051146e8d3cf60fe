import { check, dig, host, postfix, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the SPF record has a word that no receiver can read",
  hosts: { mx: host(postfix()) },
  records: [
    "@ MX 10 mx",
    '@ TXT "v=spf1 mx ipv4:192.0.2.1 -all"',
    '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"',
  ],
  command: check(),
  first: { cause: "spf-syntax", subject: "{domain}", owner: "dns-operator" },
  never: ["spf-missing", "spf-multiple", "dmarc-missing", "spf-permissive"],
  witness: [dig("+short {domain} TXT", /ipv4:/)],
};
