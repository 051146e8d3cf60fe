import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the recipient's domain does not exist",
  records: ["@ MX 0 ."],
  hosted: false,
  command: trace("bob@no-such-domain.example"),
  first: { cause: "recipient-domain-unknown", subject: "no-such-domain.example", owner: "sender-user" },
  never: ["recipient-dns-failure", "connect-failed", "mx-unresolvable"],
  witness: [dig("no-such-domain.example MX", /NXDOMAIN/)],
};
