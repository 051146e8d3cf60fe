import { dig, host, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our resolver invents an address for every name that there is not",
  hosts: { mx: host(postfix()) },
  command: trace("bob", { flags: ["--dns", "{rewriting}"] }),
  first: { cause: "resolver-rewrites", owner: "tester" },
  never: ["ip-listed-dnsbl", "recipient-domain-unknown", "domain-listed"],
  witness: [dig("+short @{rewriting} surely-not-there.com A", /203\.0\.113\.66/)],
};
