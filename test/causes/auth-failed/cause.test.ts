import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("what to do about a refused login", () => {
  it.each([
    ["is to type it again", "auth-failed/present", { works: null }, ["check-credentials: sender-user"]],
    [
      "is to type it again where no other mechanism works either",
      "auth-failed/no-mechanism",
      { works: null },
      ["check-credentials: sender-user"],
    ],
    [
      "is to type it again where another one was not answered",
      "auth-failed/other-mechanism-cut-off",
      { works: null },
      ["check-credentials: sender-user"],
    ],
    [
      "is to use the mechanism that works",
      "auth-failed/other-mechanism",
      { mechanism: "SCRAM-SHA-256", works: "PLAIN" },
      ["other-mechanism: sender-user", "mend-mechanism: recipient-admin"],
    ],
  ])("%s", async (_, world, params, remedies) => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = report.diagnosis.findings.find(({ cause }) => cause === "auth-failed");
    expect(found?.params).toMatchObject(params);
    expect(found?.remedies.slice(0, remedies.length).map(({ id, who }) => `${id}: ${who}`)).toEqual(remedies);
  });
});
