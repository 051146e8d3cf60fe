import { host, postfix, type Scenario, trace, web } from "../scenario.ts";

export const scenario: Scenario = {
  world: "an MTA-STS policy that names another exchanger: senders that look do not deliver",
  hosts: {
    mx: host(postfix()),
    "mta-sts": host(web("version: STSv1\nmode: enforce\nmx: old.{domain}\nmax_age: 86400\n")),
  },
  records: ["@ MX 10 mx", '_mta-sts TXT "v=STSv1; id=1"'],
  command: trace("bob"),
  first: { cause: "mta-sts-mx-mismatch" },
  never: ["mta-sts-invalid", "certificate-name-mismatch"],
  witness: [
    { run: ["curl", "-s", "--cacert", "{ca}", "https://mta-sts.{domain}/.well-known/mta-sts.txt"], shows: /mx: old/ },
  ],
};
