import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("what to do about a server without bounces", () => {
  it.each([
    ["is its own business", "null-sender-refused/present", { sender: null }, ["accept-null: recipient-admin"]],
    [
      "is ours, where it is our own",
      "null-sender-refused/called-back",
      { sender: "alice@acme.example" },
      ["accept-callers: sender-admin"],
    ],
  ])("%s", async (_, world, params, remedies) => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = report.diagnosis.findings.find(({ cause }) => cause === "null-sender-refused");
    expect(found?.params).toMatchObject(params);
    expect(found?.remedies.slice(0, remedies.length).map(({ id, who }) => `${id}: ${who}`)).toEqual(remedies);
  });
});
