import { check, host, postfix, type Scenario, swaks, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "nobody reads the postmaster's mail",
  users: ["bob"],
  hosts: { mx: host(postfix()) },
  records: WELL,
  command: check(),
  first: { cause: "postmaster-refused", owner: "recipient-admin" },
  also: ["recipient-unknown"],
  never: ["open-relay", "catch-all"],
  witness: [swaks("{mx}", "postmaster", /550 5\.1\.1/)],
};
