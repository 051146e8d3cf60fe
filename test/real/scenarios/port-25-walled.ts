import { host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "nothing leaves our network to port 25, whoever is asked",
  words: "(silence on port 25)",
  hosts: { mx: host(postfix()) },
  command: trace("bob", { as: "walled", flags: ["--timeout", "1"] }),
  first: { cause: "port-25-blocked", owner: "network-provider" },
  never: ["ip-blocked", "port-filtered", "greeting-slow"],
  witness: [
    {
      run: [
        "swaks",
        "--server",
        "{mx}",
        "--local-interface",
        VANTAGES.walled.ip,
        "--timeout",
        "1",
        "--quit-after",
        "BANNER",
      ],
      shows: /timed? ?out|Error connecting/i,
    },
    {
      run: [
        "swaks",
        "--server",
        "203.0.113.200",
        "--local-interface",
        VANTAGES.walled.ip,
        "--timeout",
        "1",
        "--quit-after",
        "BANNER",
      ],
      shows: /timed? ?out|Error connecting/i,
    },
    {
      run: [
        "swaks",
        "--server",
        "203.0.113.200",
        "--port",
        "587",
        "--local-interface",
        VANTAGES.walled.ip,
        "--timeout",
        "3",
        "--quit-after",
        "BANNER",
      ],
      shows: /220 /,
    },
    swaks("{mx}", "bob", /250 2\.1\.5/),
  ],
};
