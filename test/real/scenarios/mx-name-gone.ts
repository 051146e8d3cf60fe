import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX names a server that has no address",
  records: ["@ MX 10 gone"],
  hosted: false,
  command: trace("bob"),
  first: { cause: "mx-unresolvable", subject: "gone.{domain}", owner: "dns-operator" },
  never: ["recipient-domain-unknown", "recipient-dns-failure", "connect-failed"],
  witness: [dig("+short {domain} MX", /gone/), dig("gone.{domain} A", /NXDOMAIN/)],
};
