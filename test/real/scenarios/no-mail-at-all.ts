import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the domain has neither MX nor address",
  words: "(no MX)",
  records: ['@ TXT "v=spf1 -all"'],
  hosted: false,
  command: trace("bob"),
  first: { cause: "recipient-domain-no-mail", subject: "{domain}" },
  never: ["recipient-domain-unknown", "connect-failed", "recipient-dns-failure"],
  witness: [dig("{domain} MX", /NOERROR.*ANSWER: 0/s), dig("{domain} A", /ANSWER: 0/)],
};
