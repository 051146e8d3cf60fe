import { DENIED, exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing server of a shared host lets nobody relay who has not logged in",
  words: "550 Please turn on SMTP Authentication",
  hosts: { out: host(exim({ auth: "always", allRcpt: ["accept authenticated = *", DENIED] })) },
  records: [],
  command: trace("friend@elsewhere.example", { flags: ["--server", "out.{domain}"] }),
  first: { cause: "auth-required", owner: "sender-admin" },
  also: ["relay-denied"],
  never: ["recipient-domain-not-hosted", "recipient-unknown"],
  witness: [swaks("{out}", "friend@elsewhere.example", /550.*not permitted to relay/s)],
};
