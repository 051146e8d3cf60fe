import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { liveClock } from "../../../src/world/live/clock.ts";
import { DeadlinePassed } from "../../../src/world/world.ts";

const clock = liveClock();
const NEVER = new AbortController().signal;

describe("the live clock", () => {
  it("tells the time as UTC with milliseconds", () => {
    expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(1000);
  });

  it("sleeps as long as told", async () => {
    const before = clock.monotonicMs();
    await clock.sleep(30, NEVER);
    expect(clock.monotonicMs() - before).toBeGreaterThanOrEqual(29);
  });

  it("wakes with the signal's reason, and leaves no listener behind", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const sleeping = clock.sleep(60_000, abort.signal);
    abort.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(clock.sleep(1, AbortSignal.abort(reason))).rejects.toBe(reason);
    const calm = new AbortController().signal;
    await clock.sleep(1, calm);
    expect(getEventListeners(calm, "abort")).toHaveLength(0);
  });
});

describe("a deadline", () => {
  it("aborts with DeadlinePassed when its time has come", async () => {
    const { signal } = clock.deadline(20, NEVER);
    await clock.sleep(40, NEVER);
    expect(signal.reason).toBeInstanceOf(DeadlinePassed);
  });

  it("aborts with its parent, for its parent's reason, at once when that has aborted already", () => {
    const parent = new AbortController();
    const { signal } = clock.deadline(60_000, parent.signal);
    parent.abort("gone");
    expect(signal.reason).toBe("gone");
    expect(clock.deadline(60_000, parent.signal).signal.reason).toBe("gone");
  });

  it("once cleared never aborts and lets go of its parent", async () => {
    const parent = new AbortController();
    const { signal, clear } = clock.deadline(10, parent.signal);
    clear();
    await clock.sleep(25, NEVER);
    parent.abort();
    expect(signal.aborted).toBe(false);
    expect(getEventListeners(parent.signal, "abort")).toHaveLength(0);
  });

  it("longer than a timer can wait does not fire at once", async () => {
    const { signal, clear } = clock.deadline(Number.POSITIVE_INFINITY, NEVER);
    await clock.sleep(10, NEVER);
    expect(signal.aborted).toBe(false);
    clear();
  });

  it("does not keep the process alive, a sleep does", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    const { clear } = clock.deadline(60_000, NEVER);
    expect(timers()).toBe(before);
    clear();
    const sleeping = clock.sleep(10, NEVER);
    expect(timers()).toBe(before + 1);
    await sleeping;
  });
});
