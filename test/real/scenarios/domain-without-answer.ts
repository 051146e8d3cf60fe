import { dig, type Scenario, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the recipient's zone does not answer",
  records: ["lost NS ns.lost.example."],
  hosted: false,
  command: trace("bob@lost.{domain}"),
  first: { cause: "recipient-dns-failure", subject: "lost.{domain}", owner: "dns-operator" },
  also: ["dns-lame"],
  never: ["recipient-domain-unknown", "connect-failed", "resolver-broken"],
  witness: [dig("lost.{domain} MX", /SERVFAIL/)],
};
