import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the receiver asks Spamhaus through a public resolver, and takes its refusal for a listing",
  words: "554 blocked using zen.spamhaus.org",
  hosts: {
    mx: host(postfix({ smtpd_client_restrictions: "reject_rbl_client zen.spamhaus.org" }, { publicResolver: true })),
  },
  command: trace("bob"),
  first: { cause: "blocklist-misused", owner: "recipient-admin" },
  never: ["ip-listed-dnsbl", "ip-blocked", "ip-dynamic"],
  witness: [
    swaks("{mx}", "bob", /554 5\.7\.1 .*blocked using zen\.spamhaus\.org; Error: open resolver/),
    dig("25.2.0.192.zen.spamhaus.org", /NXDOMAIN/),
  ],
};
