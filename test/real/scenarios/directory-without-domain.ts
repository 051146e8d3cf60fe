import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the directory at the edge does not know the whole domain, and says only that access is denied",
  words: "550 5.4.1 Recipient address rejected: Access denied",
  hosts: { mx: host(exim({ allRcpt: ["deny message = 5.4.1 Recipient address rejected: Access denied. [{mx}]"] })) },
  command: trace("bob"),
  first: { cause: "recipient-domain-not-hosted", owner: "recipient-admin" },
  also: ["relay-denied"],
  never: ["recipient-unknown", "policy-block", "recipient-restricted"],
  witness: [swaks("{mx}", "bob", /550 5\.4\.1/), swaks("{mx}", "postmaster", /550 5\.4\.1/)],
};
