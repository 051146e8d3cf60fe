import { host, postfix, type Scenario, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the server takes the mail, and Dovecot finds the mailbox full only when it is delivered",
  words: "250 Ok: queued",
  users: ["full", "bob", "postmaster"],
  hosts: { mx: host(postfix()) },
  command: smoke("smtp://mx.{domain}:25", {
    to: "full@{domain}",
    flags: ["--send", "--round-trip", "imaps://full%40{domain}@mailboxes.acme.example", "--deadline", "40"],
  }),
  env: { MXRAY_ROUND_TRIP_PASSWORD: "battery-staple" },
  first: { cause: "accepted-not-delivered" },
  never: ["delivered-to-junk", "content-spam", "recipient-unknown"],
  witness: [
    swaks("{mx}", "full", /250 2\.1\.5/),
    {
      run: [
        ...["swaks", "--protocol", "LMTP", "--server", "127.0.0.1:2424", "--timeout", "10"],
        ...["--from", "alice@acme.example", "--to", "full@{domain}"],
      ],
      shows: /552 5\.2\.2 .*Quota exceeded/,
    },
  ],
};
