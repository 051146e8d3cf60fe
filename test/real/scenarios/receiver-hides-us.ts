import { dig, exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a proxy before the receiver hides our address, so that nobody has a reverse name there",
  words: "cannot find your hostname",
  hosts: {
    mx: host(
      exim({ rcpt: ["defer message = 450 4.7.25 Client host rejected: cannot find your hostname, [172.23.0.1]"] }),
    ),
  },
  command: trace("bob"),
  first: { cause: "ptr-missing", subject: "172.23.0.1", owner: "recipient-admin" },
  never: ["ptr-mismatch", "ip-listed-dnsbl", "spf-fail"],
  witness: [swaks("{mx}", "bob", /450 4\.7\.25 .*172\.23\.0\.1/), dig("+short -x 192.0.2.25", /mail\.acme\.example/)],
};
