import { dig, host, postfix, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "our address is not in the sender's SPF record",
  hosts: {
    mx: host(
      postfix({
        smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service unix:private/policyd-spf",
      }),
    ),
  },
  command: trace("bob", { as: "stranger" }),
  first: { cause: "spf-fail", subject: VANTAGES.stranger.ip, owner: "sender-admin" },
  never: ["ip-listed-dnsbl", "ptr-missing", "policy-block", "spf-missing"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.23 .*SPF fail/, { as: "stranger" }),
    dig("+short acme.example TXT", /-all/),
  ],
};
