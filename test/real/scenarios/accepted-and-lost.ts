import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the server takes the mail and throws it away",
  words: "250 Ok: queued",
  hosts: { mx: host(postfix({ smtpd_recipient_restrictions: "check_recipient_access static:DISCARD" })) },
  command: smoke("smtp://mx.{domain}:25", {
    to: "alice@acme.example",
    flags: ["--send", "--round-trip", "imaps://alice%40acme.example@mailboxes.acme.example", "--deadline", "36"],
  }),
  env: { MXRAY_ROUND_TRIP_PASSWORD: "correct-horse" },
  first: { cause: "accepted-not-delivered" },
  never: ["delivered-to-junk", "mailbox-full", "content-spam"],
  witness: [swaks("{mx}", "alice@acme.example", /250 2\.1\.5/)],
};
