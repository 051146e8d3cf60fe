import { describe, expect, it } from "vitest";
import { pausing } from "../../src/investigate/pausing.ts";
import type { Look } from "../../src/model/observation.ts";
import { scriptedClock } from "../../src/world/scripted/clock.ts";
import { ATTEMPT, smtpAbout } from "../support/observe.ts";

const NEVER = new AbortController().signal;

describe("a pause before the same is asked again", () => {
  it("comes after everything that can be looked at now", async () => {
    const clock = scriptedClock();
    expect(await pausing(clock, 600_000)([again(60), QUICK], NEVER)).toEqual([QUICK]);
    expect(clock.monotonicMs()).toBe(0);
  });
  it("is as long as the shortest one asked for, and the others wait for theirs", async () => {
    const clock = scriptedClock();
    expect(await pausing(clock, 600_000)([again(300), again(60)], NEVER)).toEqual([again(60)]);
    expect(clock.monotonicMs()).toBe(60_000);
  });
  it("is not made where the run may not take so long, the dialogue after it included", async () => {
    const clock = scriptedClock();
    expect(await pausing(clock, 60_000)([again(60)], NEVER)).toEqual([]);
    expect(await pausing(clock, 0)([again(1)], NEVER)).toEqual([]);
    expect(clock.monotonicMs()).toBe(0);
  });
  it("counts what the run took so far", async () => {
    const clock = scriptedClock();
    const pauses = pausing(clock, 100_000);
    await clock.sleep(50_000, NEVER);
    expect(await pauses([again(60)], NEVER)).toEqual([]);
  });
  it("ends with the run", async () => {
    const stop = new AbortController();
    const clock = scriptedClock();
    const waiting = pausing(clock, 600_000)([again(60)], stop.signal);
    stop.abort(new Error("enough"));
    expect(await waiting).toEqual([]);
  });
});

const QUICK: Look = { kind: "smtp", about: smtpAbout({ attempt: { ...ATTEMPT, from: null }, changed: "from" }) };

function again(round: number): Look {
  return { kind: "smtp", about: smtpAbout({ attempt: { ...ATTEMPT, round }, changed: "round" }) };
}
