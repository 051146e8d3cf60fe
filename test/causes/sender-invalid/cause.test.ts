import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("what to do about a sender that could not be verified", () => {
  it.each([
    [
      "is to correct it, where its own exchanger does not know it",
      "sender-invalid/present",
      { exchanger: null },
      ["correct-sender: sender-admin"],
    ],
    [
      "is to correct it, as long as nothing is known",
      "sender-invalid/put-off",
      { exchanger: null },
      ["correct-sender: sender-admin"],
    ],
    [
      "is the receiver's business, where its own exchanger takes it",
      "sender-invalid/taken",
      { exchanger: "mail.acme.example" },
      ["clear-callout: recipient-admin", "let-caller-in: sender-admin"],
    ],
  ])("%s", async (_, world, params, remedies) => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = report.diagnosis.findings.find(({ cause }) => cause === "sender-invalid");
    expect(found?.params).toMatchObject(params);
    expect(found?.remedies.slice(0, remedies.length).map(({ id, who }) => `${id}: ${who}`)).toEqual(remedies);
  });
});
