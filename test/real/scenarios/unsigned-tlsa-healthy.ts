import { dig, host, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the same record in a zone that is not signed: nobody may look at it",
  hosts: { mx: host(postfix()) },
  records: ["@ MX 10 mx", "_25._tcp.mx TLSA 3 1 1 0000000000000000000000000000000000000000000000000000000000000000"],
  command: trace("bob"),
  first: null,
  found: ["dane-unsigned"],
  never: ["dane-mismatch", "dnssec-bogus", "tls-failed"],
  witness: [dig("_25._tcp.mx.{domain} TLSA +dnssec", /TLSA/)],
};
