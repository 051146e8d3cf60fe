import { describe, expect, it } from "vitest";
import { pastedWays } from "../../support/pasted-report.ts";
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

describe("a login that no retyped password mends", () => {
  it.each([
    [
      "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
      ["allow-smtp-login", "use-app-password"],
    ],
    ["534-5.7.9 Application-specific password required.", ["sign-in-otherwise", "check-account"]],
    ["535 5.7.8 Username and Password not accepted.", ["check-credentials", "use-app-password", "check-account"]],
  ])("%s", (text, ways) => {
    expect(pastedWays(text, "auth-failed")).toEqual(ways);
  });
});
