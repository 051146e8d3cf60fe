import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "postscreen asks zen.spamhaus.org while it makes us wait, and our address is on it",
  hosts: {
    mx: host(
      postfix(
        {
          postscreen_greet_action: "enforce",
          postscreen_greet_wait: "1s",
          postscreen_dnsbl_sites: "zen.spamhaus.org",
          postscreen_dnsbl_action: "enforce",
          postscreen_cache_map: "internal:lists",
        },
        { service: "postscreen", certificate: "none" },
      ),
    ),
  },
  command: trace("bob", { as: "listed" }),
  first: { cause: "ip-listed-dnsbl", subject: VANTAGES.listed.ip, owner: "sender-admin" },
  never: ["blocklist-misused", "greylisted", "server-unavailable", "recipient-unknown", "ptr-missing"],
  witness: [
    swaks(
      "{mx}",
      "bob",
      /550 5\.7\.1 Service unavailable; client \[203\.0\.113\.9\] blocked using zen\.spamhaus\.org/,
      {
        as: "listed",
      },
    ),
    swaks("{mx}", "bob", /250 2\.1\.5/),
    dig("+short 9.113.0.203.zen.spamhaus.org", /127\.0\.0\.3/),
  ],
};
