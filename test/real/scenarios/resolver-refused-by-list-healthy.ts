import { dig, host, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our own resolver is one that Spamhaus refuses: nothing is known about the listing, and the mail is taken",
  hosts: { mx: host(postfix()) },
  command: trace("bob", { flags: ["--dns", "{publicResolver}"] }),
  first: null,
  found: ["blocklist-query-refused"],
  never: ["ip-listed-dnsbl", "blocklist-dead"],
  witness: [dig("+short @{publicResolver} 2.0.0.127.zen.spamhaus.org A", /127\.255\.255\.254/)],
};
