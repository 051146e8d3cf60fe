import { dig, exim, host, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "Exim asks zen.spamhaus.org, and says what its documentation's example says",
  hosts: {
    mx: host(
      exim({
        rcpt: [
          "deny message = rejected because $sender_host_address is in a black list at $dnslist_domain\\n$dnslist_text\n          dnslists = zen.spamhaus.org",
        ],
      }),
    ),
  },
  command: trace("bob", { as: "listed" }),
  first: { cause: "ip-listed-dnsbl", subject: VANTAGES.listed.ip, owner: "sender-admin" },
  never: ["blocklist-misused", "spf-fail", "ptr-missing", "recipient-unknown"],
  witness: [
    swaks("{mx}", "bob", /550.rejected because 203\.0\.113\.9 is in a black list at zen\.spamhaus\.org/, {
      as: "listed",
    }),
    dig("+short 9.113.0.203.zen.spamhaus.org", /127\.0\.0\.3/),
  ],
};
