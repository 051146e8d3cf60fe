import { expect, it } from "vitest";
import { dmarcPolicies } from "../../src/facts/dmarc-policies.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const policy = (domain: string, at: string | null) =>
  saw(
    "dmarc",
    { domain: domain as DnsName },
    { at: at as DnsName | null, record: null, records: 0, tags: {}, policy: null, asked: [] },
  );

it("tells an own policy from an inherited one and from none", () => {
  const seen = [policy("a.example", "a.example"), policy("b.a.example", "a.example"), policy("c.example", null)];
  const found = dmarcPolicies(observations([...seen, missed("dmarc", { domain: "d.example" as DnsName })]));
  expect(found.map(({ domain, inherited }) => [domain, inherited])).toEqual([
    ["a.example", false],
    ["b.a.example", true],
    ["c.example", false],
    ["d.example", false],
  ]);
});
