import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a bounce is taken",
  hosts: { mx: host(exim()) },
  command: trace("bob", { from: "<>" }),
  first: null,
  never: ["null-sender-refused", "sender-invalid", "spf-fail"],
  witness: [swaks("{mx}", "bob", /250 Accepted/, { from: "<>" })],
};
