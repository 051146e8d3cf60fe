import { describe, expect, it } from "vitest";
import { isOverLimit, spfRecords, withoutFault } from "../../src/facts/spf-records.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SpfAnswer } from "../../src/model/observations/spf.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const ANSWER: SpfAnswer = {
  result: "pass",
  domain: "acme.example" as DnsName,
  record: null,
  records: 1,
  lookups: 0,
  voids: 0,
  explanation: null,
  problem: null,
  trace: [],
};

function about(sender: string | null) {
  return { ip: "203.0.113.9" as IpAddress, sender, helo: "mail.acme.example" };
}

function checked(change: Partial<SpfAnswer>, sender: string | null = "alice@acme.example"): Observation {
  return saw("spf", about(sender), { ...ANSWER, ...change });
}

describe("the SPF record of a sending domain", () => {
  it("is not what stands under a HELO name", () => {
    expect(spfRecords(observations([checked({}, null)]))).toEqual([]);
  });
  it("is unknown after a temporary error or a failed look, which the looks name", () => {
    for (const one of [checked({ result: "temperror" }), missed("spf", about("alice@acme.example"))]) {
      expect(spfRecords(observations([one]))).toMatchObject([
        { domain: "acme.example", answers: [], looks: [{ kind: "spf" }] },
      ]);
    }
  });
  it("is not known whole while one evaluation failed, at our resolver or at the domain's own servers", () => {
    for (const one of [
      checked({ result: "temperror" }, "bob@acme.example"),
      missed("spf", about("bob@acme.example")),
    ]) {
      const [record] = spfRecords(observations([checked({}), one]));
      expect(record?.unseen).toMatchObject([{ kind: "spf", about: { sender: "bob@acme.example" } }]);
      expect(record === undefined ? null : withoutFault(record)).toMatchObject({ is: "undetermined" });
    }
    const [whole] = spfRecords(observations([checked({})]));
    expect(whole === undefined ? null : withoutFault(whole)).toEqual({ is: "absent", subject: "acme.example" });
  });
  it("is shown by every evaluation of the domain together", () => {
    const seen = observations([checked({}), checked({}, "bob@acme.example")]);
    expect(spfRecords(seen)).toMatchObject([{ answers: [{}, {}] }]);
  });
});

it.each([
  ["permerror", 11, 0, true],
  ["permerror", 10, 2, false],
  ["permerror", 4, 3, true],
  ["pass", 11, 0, false],
] as const)("%s after %i look-ups, %i of them void: over the limit is %s", (result, lookups, voids, over) => {
  expect(isOverLimit({ ...ANSWER, result, lookups, voids })).toBe(over);
});
