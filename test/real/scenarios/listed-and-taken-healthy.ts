import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our address is on a list of whole networks that hardly anybody refuses on",
  hosts: { mx: host(postfix()) },
  command: trace("bob", { as: "neighbour" }),
  first: null,
  found: ["ip-listed-dnsbl"],
  never: ["blocklist-misused", "policy-block", "ip-blocked"],
  witness: [
    swaks("{mx}", "bob", /250 2\.1\.5/, { as: "neighbour" }),
    dig("+short 12.113.0.203.dnsbl-3.uceprotect.net", /127\.0\.0\.2/),
  ],
};
