import { check, exim, host, type Scenario, swaks, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger refuses bounces",
  hosts: { mx: host(exim({ mail: ["deny message = no bounces here\n          senders = :"] })) },
  records: WELL,
  command: check(),
  first: { cause: "null-sender-refused", owner: "recipient-admin" },
  never: ["open-relay", "postmaster-refused"],
  witness: [swaks("{mx}", "bob", /550 no bounces here/, { from: "<>" }), swaks("{mx}", "bob", /250 Accepted/)],
};
