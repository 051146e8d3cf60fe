import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Postfix, all well",
  hosts: { mx: host(postfix()) },
  command: trace("bob"),
  first: null,
  never: ["greylisted", "policy-block", "ip-listed-dnsbl", "certificate-untrusted"],
  witness: [swaks("{mx}", "bob", /250 2\.1\.5/, { flags: ["-tls"] })],
};
