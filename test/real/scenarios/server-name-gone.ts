import { dig, type Scenario, smoke } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing server we were told to use has no address",
  records: [],
  command: smoke("smtp://alice%40acme.example@gone.{domain}:587"),
  first: { cause: "server-unresolvable", subject: "gone.{domain}", owner: "sender-admin" },
  never: ["recipient-domain-unknown", "connect-failed", "mx-unresolvable"],
  witness: [dig("gone.{domain} A", /NXDOMAIN/)],
};
