import { check, dig, host, postfix, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the domain has no SPF record",
  hosts: { mx: host(postfix()) },
  records: ["@ MX 10 mx", '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"'],
  command: check(),
  first: { cause: "spf-missing", subject: "{domain}", owner: "dns-operator" },
  never: ["spf-syntax", "spf-multiple", "dmarc-missing"],
  witness: [dig("{domain} TXT", /ANSWER: 0/)],
};
