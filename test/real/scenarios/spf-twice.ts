import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the sender's domain has two SPF records, which counts as none that can be read",
  words: "SPF Permanent Error",
  zones: {
    "two-spf.example.": [
      "@ MX 10 mail.acme.example.",
      '@ TXT "v=spf1 ip4:192.0.2.25 -all"',
      '@ TXT "v=spf1 a -all"',
      '_dmarc TXT "v=DMARC1; p=reject"',
    ],
  },
  hosts: {
    mx: host(
      postfix({
        smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service unix:private/policyd-spf",
      }),
    ),
  },
  command: trace("bob", { from: "alice@two-spf.example" }),
  first: { cause: "spf-multiple", subject: "two-spf.example" },
  also: ["spf-fail"],
  never: ["ip-listed-dnsbl", "ptr-missing", "policy-block", "spf-missing", "spf-syntax"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.24 .*SPF Permanent Error/, { from: "alice@two-spf.example" }),
    dig("+short two-spf.example TXT", /v=spf1.*v=spf1/s),
  ],
};
