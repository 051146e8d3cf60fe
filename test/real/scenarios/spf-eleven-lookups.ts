import { dig, host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the sender's SPF record wants more lookups than anybody makes",
  words: "SPF Permanent Error",
  zones: {
    "many-spf.example.": [
      "@ MX 10 mail.acme.example.",
      `@ TXT "v=spf1 ${Array.from({ length: 11 }, (_, at) => `include:s${at}.many-spf.example`).join('" " ')} -all"`,
      ...Array.from({ length: 11 }, (_, at) => `s${at} TXT "v=spf1 ip4:198.51.100.2${at} -all"`),
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
  command: trace("bob", { from: "alice@many-spf.example" }),
  first: { cause: "spf-too-many-lookups", subject: "many-spf.example" },
  also: ["spf-fail"],
  never: ["ip-listed-dnsbl", "ptr-missing", "policy-block", "spf-missing", "spf-syntax"],
  witness: [
    swaks("{mx}", "bob", /550 5\.7\.24 .*SPF Permanent Error/, { from: "alice@many-spf.example" }),
    dig("+short many-spf.example TXT", /s10\.many-spf/),
  ],
};
