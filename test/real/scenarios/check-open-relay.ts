import { check, exim, host, type Scenario, swaks, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger relays for everybody",
  hosts: { mx: host(exim({ allRcpt: ["accept"] })) },
  records: WELL,
  command: check(),
  first: { cause: "open-relay", owner: "recipient-admin" },
  also: ["catch-all"],
  never: ["postmaster-refused", "relay-denied", "port-25-blocked"],
  witness: [swaks("{mx}", "friend@elsewhere.example", /250 Accepted/, { from: "stranger@elsewhere.example" })],
};
