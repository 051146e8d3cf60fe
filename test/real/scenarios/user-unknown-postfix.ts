import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Postfix does not know the user",
  hosts: { mx: host(postfix()) },
  command: trace("nobody"),
  first: { cause: "recipient-unknown", subject: "nobody@{domain}", owner: "sender-user" },
  never: ["relay-denied", "policy-block", "ip-listed-dnsbl"],
  witness: [swaks("{mx}", "nobody", /550 5\.1\.1/), swaks("{mx}", "bob", /250 2\.1\.5/)],
};
