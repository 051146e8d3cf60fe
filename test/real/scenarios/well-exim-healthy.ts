import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim, all well",
  hosts: { mx: host(exim()) },
  command: trace("bob"),
  first: null,
  never: ["greylisted", "policy-block", "ip-listed-dnsbl", "certificate-untrusted"],
  witness: [swaks("{mx}", "bob", /250 Accepted/, { flags: ["-tls"] })],
};
