import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("what to do about a protocol that was not kept to", () => {
  it.each([
    ["is to look at what was sent", "protocol-error/present", { mechanism: null }, ["check-client: sender-admin"]],
    [
      "is to trust a server less that signed no login",
      "protocol-error/unsigned-login",
      { mechanism: "SCRAM-SHA-256" },
      ["distrust-server: sender-user", "mend-login: recipient-admin"],
    ],
    [
      "is to trust a server less that signed a login wrongly",
      "protocol-error/wrongly-signed-login",
      { mechanism: "SCRAM-SHA-256" },
      ["distrust-server: sender-user", "mend-login: recipient-admin"],
    ],
  ])("%s", async (_, world, params, remedies) => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = report.diagnosis.findings.find(({ cause }) => cause === "protocol-error");
    expect(found?.params).toMatchObject(params);
    expect(found?.remedies.slice(0, remedies.length).map(({ id, who }) => `${id}: ${who}`)).toEqual(remedies);
  });
});
