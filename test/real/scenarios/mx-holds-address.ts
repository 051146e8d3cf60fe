import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX holds an address in place of a name",
  records: ["@ MX 10 198.51.100.7."],
  hosted: false,
  command: trace("bob"),
  first: { cause: "mx-is-address", owner: "dns-operator" },
  also: ["mx-unresolvable"],
  never: ["recipient-domain-unknown", "recipient-dns-failure", "connect-failed"],
  witness: [dig("+short {domain} MX", /198\.51\.100\.7/)],
};
