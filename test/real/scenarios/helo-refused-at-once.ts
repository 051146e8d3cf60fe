import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the name we greet with is refused before anything else is said, in the words of a busy server",
  words: "421 Try again later, closing connection",
  hosts: {
    mx: host(
      exim({
        helo: [
          "defer message = 421 4.7.0 Try again later, closing connection.\n          condition = ${if eq{$sender_helo_name}{localhost}}",
        ],
      }),
    ),
  },
  command: trace("bob", { helo: "localhost" }),
  first: { cause: "helo-invalid" },
  also: ["helo-unresolvable"],
  never: ["rate-limited", "greylisted", "ip-blocked", "too-many-connections"],
  witness: [
    swaks("{mx}", "bob", /421 4\.7\.0 Try again later/, { helo: "localhost" }),
    swaks("{mx}", "bob", /250 Accepted/),
  ],
};
