import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("a certificate out of its time", () => {
  it("that is not valid yet sends whoever looked to his own clock first, and says what it showed", async () => {
    const found = await findingOf("not-yet-valid");
    expect(found?.confidence).toBe("likely");
    expect(found?.params.clock).toMatch(/^\d{4}-/);
    expect(found?.remedies.map(({ id, who }) => `${id}: ${who}`)).toEqual([
      "check-clock: tester",
      "renew: recipient-admin",
    ]);
  });

  it("that was valid once is proven to be out of date, and speaks of no clock", async () => {
    const found = await findingOf("present");
    expect(found).toMatchObject({ confidence: "proven", params: { clock: null } });
    expect(found?.remedies.map(({ id }) => id)).toEqual(["renew"]);
  });

  it("by a clock that the server's greeting contradicts is only possible, and sends whoever looked to his own clock", async () => {
    const found = await findingOf("clock-ahead");
    expect(found).toMatchObject({ confidence: "possible", params: { served: "2026-01-04" } });
    expect(found?.remedies.map(({ id }) => id)).toEqual(["check-clock", "renew"]);
  });
});

async function findingOf(name: string) {
  const { report } = await runCase(`fixtures/causes/certificate-expired/${name}.case`);
  return report.diagnosis.findings.find(({ cause }) => cause === "certificate-expired");
}
