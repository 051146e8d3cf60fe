import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the directory at the edge does not know the recipient, and says only that access is denied",
  words: "550 5.4.1 Recipient address rejected: Access denied",
  hosts: {
    mx: host(
      exim({
        rcpt: [
          "deny message = 5.4.1 Recipient address rejected: Access denied. [{mx}]\n          !local_parts = bob : postmaster",
        ],
      }),
    ),
  },
  command: trace("nobody"),
  first: { cause: "recipient-unknown", subject: "nobody@{domain}" },
  never: ["relay-denied", "recipient-domain-not-hosted", "policy-block", "recipient-restricted"],
  witness: [swaks("{mx}", "nobody", /550 5\.4\.1 Recipient address rejected/), swaks("{mx}", "bob", /250 Accepted/)],
};
