import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger greets after eight seconds",
  words: "(nothing is said)",
  hosts: { mx: host(exim({ connect: ["accept delay = 8s"] })) },
  command: trace("bob"),
  first: { cause: "greeting-slow" },
  never: ["connect-failed", "port-mode-mismatch", "connection-dropped"],
  witness: [swaks("{mx}", "bob", /250 Accepted/, { flags: ["--timeout", "15"] })],
};
