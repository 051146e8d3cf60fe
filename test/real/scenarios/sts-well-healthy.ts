import { host, postfix, type Scenario, trace, web } from "../scenario.ts";

export const scenario: Scenario = {
  world: "an MTA-STS policy that fits the exchanger",
  hosts: {
    mx: host(postfix()),
    "mta-sts": host(web("version: STSv1\nmode: enforce\nmx: mx.{domain}\nmax_age: 86400\n")),
  },
  records: ["@ MX 10 mx", '_mta-sts TXT "v=STSv1; id=1"'],
  command: trace("bob"),
  first: null,
  never: ["mta-sts-invalid", "mta-sts-mx-mismatch", "mta-sts-testing", "certificate-name-mismatch"],
  witness: [
    {
      run: ["curl", "-s", "--cacert", "{ca}", "https://mta-sts.{domain}/.well-known/mta-sts.txt"],
      shows: /mode: enforce/,
    },
  ],
};
