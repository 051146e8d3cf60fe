import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a mute policy refuses our address, after the postmaster has been let through and unknown users turned away",
  words: "550 Access denied",
  hosts: {
    mx: host(
      exim({
        rcpt: [
          "accept local_parts = postmaster\n         domains = +local_domains",
          "require verify = recipient",
          "deny message = Access denied\n          hosts = 192.0.2.25",
        ],
      }),
    ),
  },
  command: trace("bob"),
  first: { cause: "policy-block" },
  never: ["recipient-restricted", "sender-blocked", "helo-invalid", "tls-required", "recipient-unknown"],
  witness: [
    swaks("{mx}", "bob", /550 Access denied/),
    swaks("{mx}", "postmaster", /250 Accepted/),
    swaks("{mx}", "bob", /250 Accepted/, { as: "namelessSix" }),
  ],
};
