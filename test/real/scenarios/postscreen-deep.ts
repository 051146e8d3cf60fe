import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postscreen tests in depth: the first visit is put off, with the words of a server that is ill",
  words: "450 4.3.2 Service currently unavailable",
  hosts: {
    mx: host(
      postfix(
        {
          postscreen_greet_action: "ignore",
          postscreen_greet_wait: "1s",
          postscreen_bare_newline_enable: "yes",
          postscreen_bare_newline_action: "enforce",
          postscreen_cache_map: "internal:deep",
        },
        { service: "postscreen", certificate: "none" },
      ),
    ),
  },
  command: trace("bob", { as: "namelessSix" }),
  first: { cause: "greylisted" },
  also: ["server-unavailable"],
  never: ["policy-block", "recipient-unknown", "server-error"],
  witness: [swaks("{mx}", "bob", /450 4\.3\.2 Service currently unavailable/)],
};
