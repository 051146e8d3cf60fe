import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our address is on zen.spamhaus.org for bad hygiene",
  words: "554 blocked using zen.spamhaus.org",
  hosts: { mx: host(postfix({ smtpd_client_restrictions: "reject_rbl_client zen.spamhaus.org" })) },
  command: trace("bob", { as: "listed" }),
  first: { cause: "ip-listed-dnsbl", subject: VANTAGES.listed.ip, owner: "sender-admin" },
  never: ["blocklist-misused", "spf-fail", "ptr-missing", "ip-dynamic"],
  witness: [
    swaks("{mx}", "bob", /554 5\.7\.1 .*blocked using zen\.spamhaus\.org/, { as: "listed" }),
    dig("+short 9.113.0.203.zen.spamhaus.org", /127\.0\.0\.3/),
  ],
};
