import { expect, it } from "vitest";
import { observations } from "../../../src/model/observations.ts";
import { experimentsIn } from "../../../src/report/experiment.ts";
import { runCase } from "../../support/run-case.ts";

const repeats = async (name: string) => {
  const { report } = await runCase(`fixtures/causes/greylisted/${name}.case`);
  return experimentsIn(observations(report.observations));
};

it("who says how long to wait is asked again after just that time, from the same address, and takes the mail then", async () => {
  const [again, ...others] = await repeats("asked-pause");
  expect(others).toEqual([]);
  expect(again).toMatchObject({ field: "round", changed: true, answer: { is: "reply", code: 250 } });
  const { report } = await runCase("fixtures/causes/greylisted/asked-pause.case");
  const [first, second] = report.observations.flatMap((one) => (one.kind === "smtp" ? [one] : []));
  const passed = Date.parse(second?.at ?? "") - Date.parse(first?.at ?? "");
  expect(Math.abs(passed)).toBeGreaterThanOrEqual(60_000);
  expect(second?.about.attempt.source).toEqual(first?.about.attempt.source);
});

it("who names no time is believed and left alone", async () => {
  expect(await repeats("present")).toEqual([]);
});
