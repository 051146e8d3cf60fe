import { check, dig, type Scenario } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a parked domain that neither sends nor receives, and says so as it should",
  records: ["@ MX 0 .", '@ TXT "v=spf1 -all"', '_dmarc TXT "v=DMARC1; p=reject"'],
  hosted: false,
  command: check(),
  first: null,
  never: ["mx-missing", "spf-missing", "dmarc-missing", "recipient-domain-unknown"],
  witness: [dig("+short {domain} MX", /^0 \.$/m)],
};
