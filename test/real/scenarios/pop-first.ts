import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing server relays for whoever has fetched his mail from the same address before",
  words: "554 Relay access denied",
  hosts: {
    out: host(
      postfix({ smtpd_relay_restrictions: "check_client_access hash:{folder}/popped, reject_unauth_destination" }),
    ),
  },
  records: [],
  command: smoke("smtp://out.{domain}:25", {
    as: "traveller",
    flags: ["--pop-url", "pop3s://alice%40acme.example@mailboxes.acme.example"],
  }),
  first: { cause: "pop-before-smtp" },
  also: ["relay-denied"],
  never: ["recipient-domain-not-hosted", "auth-failed"],
  witness: [swaks("{out}", "friend@elsewhere.example", /554 5\.7\.1 .*Relay access denied/, { as: "stranger" })],
};
