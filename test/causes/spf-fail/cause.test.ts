import { describe, expect, it } from "vitest";
import { runCase } from "../../support/run-case.ts";

describe("what to do about SPF", () => {
  it("is to have the name servers checked where the receiver could not look the record up, and not to change the record", async () => {
    const found = await findingOf("recipient-dns-failure/near-miss-spf");
    expect(found?.params).toMatchObject({ domain: "acme.example", unread: "acme.example" });
    expect(found?.remedies.map(({ id, who }) => `${id}: ${who}`)).toEqual(["mend-lookup: dns-operator"]);
  });

  it("is to change the record where the address is not in it", async () => {
    const found = await findingOf("spf-fail/present");
    expect(found?.params).toMatchObject({ unread: null });
    expect(found?.remedies.map(({ id }) => id)).toEqual(["authorise", "send-elsewhere"]);
  });

  it("is to add the address where the record is not known, without showing a record", async () => {
    const found = await findingOf("spf-fail/quoted-of-others");
    expect(found?.params).toMatchObject({ unread: null, proposal: null });
    expect(found?.remedies.map(({ id, change }) => [id, change])).toEqual([
      ["add-address", undefined],
      ["send-elsewhere", undefined],
    ]);
  });
});

async function findingOf(name: string) {
  const { report } = await runCase(`fixtures/causes/${name}.case`);
  return report.diagnosis.findings.find(({ cause }) => cause === "spf-fail");
}
