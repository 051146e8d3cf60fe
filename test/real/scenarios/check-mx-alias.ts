import { check, dig, host, postfix, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX names an alias",
  hosts: { mx: host(postfix()) },
  records: [
    "@ MX 10 alias",
    "alias CNAME mx",
    '@ TXT "v=spf1 mx -all"',
    '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"',
  ],
  command: check(),
  first: { cause: "mx-is-cname", owner: "dns-operator" },
  never: ["mx-unresolvable", "mx-missing", "recipient-domain-no-mail"],
  witness: [dig("+short alias.{domain} A", /mx\./)],
};
