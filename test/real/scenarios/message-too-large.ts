import { host, postfix, type Scenario, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the message is larger than the server takes",
  hosts: { mx: host(postfix({ message_size_limit: "20000" }, { port: 587 })) },
  records: [],
  hosted: false,
  command: smoke("smtp://mx.{domain}:587", { to: "alice@acme.example", flags: ["--send", "--attach", "{big}"] }),
  first: { cause: "message-too-large" },
  never: ["server-full", "mailbox-full", "policy-block"],
  witness: [
    {
      run: [
        "swaks",
        "--server",
        "{mx}",
        "--port",
        "587",
        "--to",
        "alice@acme.example",
        "--from",
        "alice@acme.example",
        "--body",
        "@{big}",
      ],
      shows: /552 5\.3\.4/,
    },
  ],
};
