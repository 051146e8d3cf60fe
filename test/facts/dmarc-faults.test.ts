import { describe, expect, it } from "vitest";
import { dmarcTags } from "../../src/dmarc/parse.ts";
import { dmarcFaults } from "../../src/facts/dmarc-faults.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";

describe("what receivers cannot use of a DMARC record", () => {
  const rows = [
    ["v=DMARC1; p=reject", []],
    ["v=DMARC1;p=Reject;sp=NONE;adkim=S;rua=mailto:a@example.org , mailto:b@example.net!10m;", []],
    ["v=DMARC1; p=reject; pct=50; x=1", []],
    ["v=DMARC1; p=rejct", ["p=rejct"]],
    ["v=DMARC1; rua=mailto:a@example.org", ["p="]],
    ["v=DMARC1; p=none; rua=a@example.org", ["rua=a@example.org"]],
    ["v=DMARC1; p=none; reject", ["reject"]],
    ["v=DMARC1; p=none, rua=mailto:a@example.org", ["p=none, rua=mailto:a@example.org"]],
  ] as const;
  for (const [record, faults] of rows) {
    it(`${record}: ${faults.join(" ") || "nothing"}`, () => expect(faultsOf(record)).toEqual(faults));
  }

  it("is nothing where there is no record", () => {
    expect(dmarcFaults({ at: null, record: null, records: 0, tags: {}, policy: null, asked: [] })).toEqual([]);
  });
});

function faultsOf(record: string): readonly string[] {
  const at = "example.org" as DnsName;
  return dmarcFaults({
    at,
    record: record as RemoteText,
    records: 1,
    tags: dmarcTags(record),
    policy: null,
    asked: [],
  });
}
