import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the MX leads to a private address",
  records: ["@ MX 10 inside", "inside A 10.1.2.3"],
  hosted: false,
  command: trace("bob", { flags: ["--timeout", "1"] }),
  first: { cause: "mx-not-public", owner: "dns-operator" },
  never: ["recipient-domain-unknown", "connect-failed", "port-25-blocked"],
  witness: [dig("+short inside.{domain} A", /10\.1\.2\.3/)],
};
