import { check, dig, type Scenario, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the domain has no MX, and mail goes to its own address",
  words: "(no MX)",
  records: [
    "@ A 198.51.100.9",
    '@ TXT "v=spf1 -all"',
    '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"',
  ],
  hosted: false,
  command: check({ flags: ["--timeout", "1"] }),
  first: { cause: "connect-failed" },
  found: ["mx-missing"],
  never: ["recipient-domain-no-mail", "recipient-domain-unknown"],
  witness: [dig("{domain} MX", /ANSWER: 0/), swaks("198.51.100.9", "bob", /Connection refused/)],
};
