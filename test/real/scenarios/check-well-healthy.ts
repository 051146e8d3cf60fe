import { check, dig, host, postfix, type Scenario, SUBMISSION, swaks, WELL } from "../scenario.ts";

export const scenario: Scenario = {
  world: "a domain with nothing to complain about",
  hosts: { mx: host(postfix(), postfix(SUBMISSION, { port: 587 })) },
  records: WELL,
  command: check({
    flags: [
      "--only",
      "mx",
      "--only",
      "address",
      "--only",
      "smtp",
      "--only",
      "spf",
      "--only",
      "dmarc",
      "--only",
      "ptr",
      "--only",
      "tlsrpt",
      "--only",
      "egress",
    ],
  }),
  first: null,
  never: ["spf-missing", "dmarc-missing", "open-relay", "postmaster-refused", "catch-all", "tls-rpt-missing"],
  witness: [swaks("{mx}", "postmaster", /250 2\.1\.5/), dig("+short {domain} TXT", /v=spf1/)],
};
