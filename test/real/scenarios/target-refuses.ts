import { type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "nothing listens on the only exchanger",
  words: "(connection refused)",
  records: ["@ MX 10 mx", "mx A 198.51.100.5"],
  hosted: false,
  command: trace("bob"),
  first: { cause: "connect-failed", owner: "recipient-admin" },
  never: ["port-25-blocked", "ip-blocked", "nolisting", "port-filtered"],
  witness: [swaks("198.51.100.5", "bob", /Connection refused/)],
};
