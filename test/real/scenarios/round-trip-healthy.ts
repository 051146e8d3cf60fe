import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "what is handed in arrives in the mailbox",
  words: "250 Ok: queued",
  hosts: { mx: host(postfix()) },
  command: smoke("smtp://mx.{domain}:25", {
    to: "alice@acme.example",
    flags: ["--send", "--round-trip", "imaps://alice%40acme.example@mailboxes.acme.example"],
  }),
  env: { MXRAY_ROUND_TRIP_PASSWORD: "correct-horse" },
  first: null,
  never: ["accepted-not-delivered", "delivered-to-junk", "certificate-untrusted"],
  witness: [
    swaks("{mx}", "alice@acme.example", /250 2\.1\.5/),
    {
      run: [
        "sh",
        "-c",
        "curl -s --cacert {ca} --login-options AUTH=PLAIN -u alice@acme.example:correct-horse imaps://mailboxes.acme.example/ -X NOOP -v 2>&1",
      ],
      shows: /OK.*Logged in|OK \[CAPABILITY/,
    },
  ],
};
