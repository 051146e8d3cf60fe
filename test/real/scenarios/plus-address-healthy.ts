import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "an address with a tag",
  hosts: { mx: host(postfix({ recipient_delimiter: "+" })) },
  command: trace("bob+news"),
  first: null,
  never: ["recipient-unknown", "recipient-address-syntax", "catch-all"],
  witness: [swaks("{mx}", "bob+news", /250 2\.1\.5/)],
};
