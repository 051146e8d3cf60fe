import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postscreen makes everybody wait behind a greeting of two lines, and passes us on",
  hosts: {
    mx: host(
      postfix(
        { postscreen_greet_action: "enforce", postscreen_greet_wait: "1s", postscreen_greet_banner: "Please wait" },
        { service: "postscreen", certificate: "none" },
      ),
    ),
  },
  command: trace("bob"),
  first: null,
  never: ["not-smtp", "protocol-error", "greylisted", "greeting-slow"],
  witness: [swaks("{mx}", "bob", /220-Please wait.*250 2\.1\.5/s)],
};
