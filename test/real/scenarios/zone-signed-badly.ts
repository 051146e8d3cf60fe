import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the recipient's zone is signed, and the signatures ended years ago",
  records: ["@ MX 10 mx", "mx A 198.51.100.8"],
  signed: "expired",
  hosted: false,
  command: trace("bob"),
  first: { cause: "dnssec-bogus", subject: "{domain}", owner: "dns-operator" },
  also: ["recipient-dns-failure"],
  never: ["recipient-domain-unknown", "connect-failed", "resolver-broken"],
  witness: [
    dig("{domain} MX", /SERVFAIL/),
    dig("+cd +short {domain} MX", /mx/),
    {
      run: ["delv", "-a", "{folder}/anchors.conf", "+root={domain}", "@203.0.113.50", "{domain}", "MX"],
      shows: /RRSIG has expired|no valid RRSIG/,
    },
  ],
};
