import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("what to do about a server that does not relay", () => {
  it.each([
    [
      "is to log in, as long as nothing else is known",
      "relay-denied/at-our-relay",
      { accepted: null, port: null },
      ["log-in: sender-admin"],
    ],
    [
      "is to come from the address it relays for",
      "relay-denied/by-source",
      { accepted: "192.0.2.1", ip: "203.0.113.5" },
      ["known-address: sender-admin"],
    ],
    [
      "is to use the port on which it took the mail",
      "relay-denied/other-port",
      { port: 587 },
      ["other-port: sender-user"],
    ],
  ])("%s", async (_, world, params, remedies) => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = report.diagnosis.findings.find(({ cause }) => cause === "relay-denied");
    expect(found?.params).toMatchObject(params);
    expect(found?.remedies.slice(0, remedies.length).map(({ id, who }) => `${id}: ${who}`)).toEqual(remedies);
  });
});
