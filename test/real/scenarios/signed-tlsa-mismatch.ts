import { dig, host, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the zone is signed and publishes the hash of another certificate: senders that look do not deliver",
  hosts: { mx: host(postfix()) },
  records: ["@ MX 10 mx", "_25._tcp.mx TLSA 3 1 1 0000000000000000000000000000000000000000000000000000000000000000"],
  signed: "good",
  command: trace("bob"),
  first: { cause: "dane-mismatch" },
  never: ["dane-unsigned", "dnssec-bogus", "tls-failed"],
  witness: [dig("_25._tcp.mx.{domain} TLSA +dnssec", /flags:[^;]* ad[ ;]/)],
};
