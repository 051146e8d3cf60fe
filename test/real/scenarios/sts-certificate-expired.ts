import { host, postfix, type Scenario, trace, web } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the web server with the MTA-STS policy shows an expired certificate",
  hosts: {
    mx: host(postfix()),
    "mta-sts": host(web("version: STSv1\nmode: enforce\nmx: mx.{domain}\nmax_age: 86400\n", "expired")),
  },
  records: ["@ MX 10 mx", '_mta-sts TXT "v=STSv1; id=1"'],
  command: trace("bob"),
  first: { cause: "mta-sts-invalid" },
  never: ["mta-sts-mx-mismatch", "certificate-expired"],
  witness: [
    { run: ["curl", "-sS", "--cacert", "{ca}", "https://mta-sts.{domain}/.well-known/mta-sts.txt"], shows: /expired/ },
  ],
};
