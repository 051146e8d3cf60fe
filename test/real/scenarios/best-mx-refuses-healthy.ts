import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the best exchanger always refuses connections, on purpose, and the next takes the mail",
  words: "(connection refused)",
  hosts: { second: host(postfix()) },
  records: ["@ MX 10 first", "@ MX 20 second", "first A 198.51.100.6"],
  command: trace("bob"),
  first: null,
  never: ["port-25-blocked", "ip-blocked"],
  witness: [swaks("198.51.100.6", "bob", /Connection refused/), swaks("{second}", "bob", /250 2\.1\.5/)],
};
