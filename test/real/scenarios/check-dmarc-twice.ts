import { check, dig, host, postfix, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the domain has two DMARC records",
  hosts: { mx: host(postfix()) },
  records: ["@ MX 10 mx", '@ TXT "v=spf1 mx -all"', '_dmarc TXT "v=DMARC1; p=reject"', '_dmarc TXT "v=DMARC1; p=none"'],
  command: check(),
  first: { cause: "dmarc-multiple" },
  never: ["spf-missing", "dmarc-syntax", "dmarc-missing"],
  witness: [dig("+short _dmarc.{domain} TXT", /DMARC1.*DMARC1/s)],
};
