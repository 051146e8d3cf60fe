import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { SCRIPTED_START, scriptedClock } from "../../../src/world/scripted/clock.ts";
import { DeadlinePassed } from "../../../src/world/world.ts";

const { signal } = new AbortController();

describe("scriptedClock", () => {
  it("sleeps for hours in no time and in order", async () => {
    const clock = scriptedClock();
    const order: string[] = [];
    await Promise.all([
      clock.sleep(7_200_000, signal).then(() => order.push(`late ${clock.monotonicMs()}`)),
      clock.sleep(10, signal).then(() => order.push(`early ${clock.monotonicMs()}`)),
      clock.sleep(10, signal).then(() => order.push("second")),
    ]);
    expect(order).toEqual(["early 10", "second", "late 7200000"]);
    expect(clock.now()).toBe("2026-01-15T10:00:00.000Z");
    expect(scriptedClock().now()).toBe(SCRIPTED_START);
  });

  it("lets all that can go on at the present time go on before it jumps", async () => {
    const clock = scriptedClock();
    const short = (async () => {
      for (let i = 0; i < 50; i += 1) await clock.sleep(1, signal);
      return clock.monotonicMs();
    })();
    const long = clock.sleep(51, signal).then(() => clock.monotonicMs());
    expect(await short).toBe(50);
    expect(await long).toBe(51);
  });

  it("serves a hundred sleepers and deadlines under one signal without a warning, and leaves no listener behind", async () => {
    const warnings: string[] = [];
    const warned = (warning: Error) => warnings.push(warning.message);
    process.on("warning", warned);
    const clock = scriptedClock();
    const shared = new AbortController().signal;
    const deadlines = Array.from({ length: 100 }, () => clock.deadline(1_000, shared));
    await Promise.all(Array.from({ length: 100 }, () => clock.sleep(10, shared)));
    for (const { clear } of deadlines) clear();
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", warned);
    expect(warnings).toEqual([]);
    expect(getEventListeners(shared, "abort")).toHaveLength(0);
  });

  it("passes a deadline with DeadlinePassed, and not once it is cleared", async () => {
    const clock = scriptedClock();
    const passed = clock.deadline(100, signal);
    const cleared = clock.deadline(100, signal);
    cleared.clear();
    await clock.sleep(200, signal);
    expect(passed.signal.reason).toBeInstanceOf(DeadlinePassed);
    expect(cleared.signal.aborted).toBe(false);
  });

  it("cuts a sleep short with the reason of its signal", async () => {
    const clock = scriptedClock();
    const parent = new AbortController();
    const { signal: inner } = clock.deadline(1_000, parent.signal);
    const slept = clock.sleep(5_000, inner);
    parent.abort(new Error("stop"));
    await expect(slept).rejects.toThrow("stop");
    await expect(clock.sleep(1, inner)).rejects.toThrow("stop");
  });
});
