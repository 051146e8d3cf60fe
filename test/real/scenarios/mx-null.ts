import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the recipient's domain takes no mail and says so",
  records: ["@ MX 0 ."],
  hosted: false,
  command: trace("bob"),
  first: { cause: "recipient-domain-no-mail", subject: "{domain}" },
  never: ["recipient-domain-unknown", "connect-failed", "mx-unresolvable"],
  witness: [dig("+short {domain} MX", /^0 \.$/m)],
};
