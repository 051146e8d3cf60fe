import { check, dig, host, postfix, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the SPF record lets everybody send",
  hosts: { mx: host(postfix()) },
  records: ["@ MX 10 mx", '@ TXT "v=spf1 mx +all"', '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"'],
  command: check(),
  first: { cause: "spf-permissive", subject: "{domain}" },
  never: ["spf-missing", "spf-syntax", "dmarc-missing"],
  witness: [dig("+short {domain} TXT", /\+all/)],
};
