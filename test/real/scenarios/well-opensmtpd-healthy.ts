import { host, openSmtpd, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "OpenSMTPD without TLS, all well",
  hosts: { mx: host(openSmtpd()) },
  command: trace("bob"),
  first: null,
  never: ["greylisted", "policy-block", "ip-listed-dnsbl", "tls-required"],
  witness: [swaks("{mx}", "bob", /250 2\.1\.5/)],
};
