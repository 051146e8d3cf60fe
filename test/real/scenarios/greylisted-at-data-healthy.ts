import { host, postfix, type Scenario, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postgrey is asked only once the message is to come; whoever comes again is let in",
  words: "450 Try again in 2 seconds",
  hosts: { mx: host(postfix({ smtpd_data_restrictions: "check_policy_service inet:127.0.0.1:10023" })) },
  command: smoke("smtp://mx.{domain}:25", {
    to: "bob@{domain}",
    from: "grey-data@acme.example",
    flags: ["--send", "--deadline", "40"],
  }),
  first: null,
  never: ["server-unavailable", "policy-block", "content-spam", "message-too-large", "accepted-not-delivered"],
  witness: [
    {
      run: [
        ...["swaks", "--server", "{mx}", "--local-interface", "192.0.2.25", "--ehlo", "mail.acme.example"],
        ...["--from", "grey-data-witness@acme.example", "--to", "bob@{domain}"],
      ],
      shows: /-> DATA\s.*450 4\.\d\.\d .*Try again in 2 seconds/s,
    },
  ],
};
