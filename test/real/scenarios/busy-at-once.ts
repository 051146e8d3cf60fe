import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a busy server turns everybody away for now, whatever he greets with",
  words: "421 Try again later, closing connection",
  hosts: { mx: host(exim({ helo: ["defer message = 421 4.7.0 Try again later, closing connection."] })) },
  command: trace("bob"),
  first: { cause: "server-unavailable" },
  also: ["greylisted"],
  never: ["helo-invalid", "ip-blocked", "policy-block"],
  witness: [
    swaks("{mx}", "bob", /421 4\.7\.0 Try again later/),
    swaks("{mx}", "bob", /421 4\.7\.0 Try again later/, { helo: "other.acme.example" }),
  ],
};
