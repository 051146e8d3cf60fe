import { check, dig, host, postfix, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the domain has no DMARC record",
  hosts: { mx: host(postfix()) },
  records: ["@ MX 10 mx", '@ TXT "v=spf1 mx -all"'],
  command: check(),
  first: { cause: "dmarc-missing", subject: "{domain}" },
  never: ["spf-missing", "dmarc-syntax", "dmarc-multiple"],
  witness: [dig("_dmarc.{domain} TXT", /NXDOMAIN/)],
};
