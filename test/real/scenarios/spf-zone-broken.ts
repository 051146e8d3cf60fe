import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world:
    "the sender's SPF record includes a zone that does not answer, which this receiver takes for a fault of the record",
  words: "SPF Permanent Error",
  zones: {
    "broken-include.example.": [
      "@ MX 10 mail.acme.example.",
      '@ TXT "v=spf1 include:_spf.lost.broken-include.example -all"',
      '_dmarc TXT "v=DMARC1; p=reject"',
      "lost NS ns.lost.example.",
    ],
  },
  hosts: {
    mx: host(
      postfix({
        smtpd_recipient_restrictions: "reject_unauth_destination, check_policy_service unix:private/policyd-spf",
      }),
    ),
  },
  command: trace("bob", { from: "alice@broken-include.example" }),
  first: { cause: "spf-fail" },
  never: ["ip-listed-dnsbl", "ptr-missing", "policy-block", "spf-missing", "spf-syntax", "greylisted"],
  witness: [
    swaks("{mx}", "bob", /5\d\d 5\.7\.24 .*SPF Permanent Error/, { from: "alice@broken-include.example" }),
    dig("_spf.lost.broken-include.example TXT", /SERVFAIL/),
  ],
};
