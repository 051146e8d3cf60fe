import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX names the domain twice, for want of a dot at its end",
  records: ["@ MX 10 mx.{domain}"],
  hosted: false,
  command: trace("bob"),
  first: { cause: "mx-is-address", owner: "dns-operator" },
  also: ["mx-unresolvable"],
  never: ["recipient-domain-unknown", "recipient-dns-failure", "connect-failed"],
  witness: [dig("+short {domain} MX", /mx\.mx-doubled\.example\.mx-doubled\.example/)],
};
