import { host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our address is on bl.spamcop.net",
  hosts: { mx: host(postfix({ smtpd_client_restrictions: "reject_rbl_client bl.spamcop.net" })) },
  command: trace("bob", { as: "reported" }),
  first: { cause: "ip-listed-dnsbl", subject: VANTAGES.reported.ip, owner: "sender-admin" },
  never: ["blocklist-misused", "spf-fail", "ptr-missing"],
  witness: [swaks("{mx}", "bob", /554 5\.7\.1 .*blocked using bl\.spamcop\.net/, { as: "reported" })],
};
