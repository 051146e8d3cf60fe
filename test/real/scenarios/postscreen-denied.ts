import { host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postscreen has our address on its own list of those it does not serve, and talks of an unavailable service",
  words: "Service currently unavailable",
  hosts: {
    mx: host(
      postfix(
        {
          postscreen_access_list: "inline:{ 192.0.2.25=reject }",
          postscreen_blacklist_action: "enforce",
          postscreen_greet_wait: "1s",
          postscreen_cache_map: "internal:denied",
        },
        { service: "postscreen", certificate: "none" },
      ),
    ),
  },
  command: trace("bob", { flags: ["--source-ip", "192.0.2.26"] }),
  first: { cause: "ip-blocked", subject: VANTAGES.healthy.ip },
  never: ["server-unavailable", "greylisted", "recipient-unknown"],
  witness: [
    swaks("{mx}", "bob", /550 5\.3\.2 Service currently unavailable/),
    swaks("{mx}", "bob", /250 2\.1\.5/, { as: "namelessSix" }),
  ],
};
