import { expect, it } from "vitest";
import { onePerSubject } from "../../src/facts/one-per-subject.ts";
import type { Verdict } from "../../src/model/cause.ts";
import type { DnsName, ObservationId } from "../../src/model/scalars.ts";

const evidence = [{ observation: "mx:a" as ObservationId }] as const;
const present: Verdict = { is: "present", subject: "a", confidence: "likely", params: {}, evidence, accountsFor: [] };
const open: Verdict = {
  is: "undetermined",
  subject: "a",
  missing: [{ kind: "mx", about: { domain: "a.example" as DnsName } }],
};
const absent: Verdict = { is: "absent", subject: "a" };

it("what holds goes before what is open, and that before what does not hold, in whatever order they come", () => {
  expect(onePerSubject([absent, open, present])).toEqual([present]);
  expect(onePerSubject([open, absent])).toEqual([open]);
});

it("of two alike the first stays", () => {
  expect(onePerSubject([present, { ...present, confidence: "proven" }])).toEqual([present]);
});

it("other subjects keep their own verdicts", () => {
  expect(onePerSubject([present, { is: "absent", subject: "b" }])).toHaveLength(2);
});
