import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our address is on a list that many receivers refuse on, though not this one",
  hosts: { mx: host(postfix()) },
  command: trace("bob", { as: "reported" }),
  first: { cause: "ip-listed-dnsbl", subject: VANTAGES.reported.ip },
  never: ["blocklist-misused", "policy-block", "ip-blocked"],
  witness: [
    swaks("{mx}", "bob", /250 2\.1\.5/, { as: "reported" }),
    dig("+short 11.113.0.203.bl.spamcop.net", /127\.0\.0\.2/),
  ],
};
