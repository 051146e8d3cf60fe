import { host, openssl, postfix, type Scenario, trace, web } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger signs its certificate itself, and its MTA-STS policy forbids that",
  words: "(certificate not trusted)",
  hosts: {
    mx: host(postfix({}, { certificate: "self-signed" })),
    "mta-sts": host(web("version: STSv1\nmode: enforce\nmx: mx.{domain}\nmax_age: 86400\n")),
  },
  records: ["@ MX 10 mx", '_mta-sts TXT "v=STSv1; id=1"'],
  command: trace("bob"),
  first: { cause: "certificate-untrusted", owner: "recipient-admin" },
  never: ["mta-sts-invalid", "mta-sts-mx-mismatch", "tls-failed"],
  witness: [openssl("-starttls smtp -connect {mx}:25", /self-signed certificate/)],
};
