import { dig, host, postfix, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the zone is signed, and the signatures hold",
  hosts: { mx: host(postfix()) },
  signed: "good",
  command: trace("bob"),
  first: null,
  never: ["dnssec-bogus", "recipient-dns-failure", "dane-unsigned"],
  witness: [
    dig("{domain} MX +dnssec", /flags:[^;]* ad[ ;]/),
    {
      run: ["delv", "-a", "{folder}/anchors.conf", "+root={domain}", "@203.0.113.50", "{domain}", "MX"],
      shows: /fully validated/,
    },
  ],
};
