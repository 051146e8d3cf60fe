import { check, host, postfix, type Scenario, swaks, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger takes every address of the domain",
  users: ["@"],
  hosts: { mx: host(postfix()) },
  records: WELL,
  command: check(),
  first: null,
  found: ["catch-all"],
  never: ["open-relay", "postmaster-refused", "recipient-unknown"],
  witness: [swaks("{mx}", "anybody-at-all", /250 2\.1\.5/)],
};
