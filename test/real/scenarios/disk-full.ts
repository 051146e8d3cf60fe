import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the receiver's disk is full",
  hosts: { mx: host(postfix({ queue_minfree: "9000000000000000" })) },
  command: trace("bob"),
  first: { cause: "server-full", owner: "recipient-admin" },
  never: ["mailbox-full", "message-too-large", "greylisted"],
  witness: [swaks("{mx}", "bob", /452 4\.3\.1 Insufficient system storage/)],
};
