import { host, postfix, type Scenario, smoke, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the same OpenDMARC takes the same mail from an address that the sender's SPF record names",
  words: "550 rejected by DMARC policy",
  hosts: { mx: host(postfix({ smtpd_milters: "inet:127.0.0.1:8893" })) },
  command: smoke("smtp://mx.{domain}:25", { to: "bob@{domain}", flags: ["--send"] }),
  first: null,
  never: ["dmarc-fail", "dkim-fail", "content-spam"],
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
        VANTAGES.healthy.helo,
        "--local-interface",
        VANTAGES.healthy.ip,
      ],
      shows: /250 2\.0\.0 Ok: queued/,
    },
  ],
};
