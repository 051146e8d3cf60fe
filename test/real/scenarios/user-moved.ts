import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the user has moved, and Exim says where to",
  hosts: {
    mx: host(
      exim({
        rcpt: [
          "deny message = 551 5.1.6 User not local; please try <carol@elsewhere.example>\n          local_parts = carol",
        ],
      }),
    ),
  },
  command: trace("carol"),
  first: { cause: "recipient-moved", subject: "carol@{domain}" },
  never: ["recipient-unknown", "policy-block", "relay-denied"],
  witness: [swaks("{mx}", "carol", /551 5\.1\.6 User not local/)],
};
