import { host, postfix, type Scenario, smoke, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "OpenDMARC refuses what the sender's own policy says to refuse: neither SPF nor DKIM stands for it",
  words: "550 rejected by DMARC policy",
  hosts: { mx: host(postfix({ smtpd_milters: "inet:127.0.0.1:8893" })) },
  command: smoke("smtp://mx.{domain}:25", { to: "bob@{domain}", as: "stranger", flags: ["--send"] }),
  first: { cause: "dmarc-fail", owner: "sender-admin" },
  also: ["spf-fail"],
  never: ["policy-block", "dkim-fail", "content-spam", "ip-blocked"],
  witness: [
    {
      run: [
        "swaks",
        "--server",
        "{mx}",
        "--to",
        "bob@{domain}",
        "--from",
        "alice@acme.example",
        "--ehlo",
        VANTAGES.stranger.helo,
        "--local-interface",
        VANTAGES.stranger.ip,
      ],
      shows: /550 5\.7\.1 rejected by DMARC policy/,
    },
  ],
};
