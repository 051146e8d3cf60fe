import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { ending, standIns } from "../../../src/world/live/ending.ts";

it("an ending tells everybody who still listens, once, and why", () => {
  const end = ending();
  const { signal } = end;
  const told: string[] = [];
  const left = () => told.push("left");
  signal.addEventListener("abort", () => told.push("stays"), { once: true });
  signal.addEventListener("abort", left, { once: true });
  signal.removeEventListener("abort", left);
  end.abort("enough");
  end.abort("again");
  expect(told).toEqual(["stays"]);
  expect([signal.aborted, signal.reason]).toEqual([true, "enough"]);
});

it("each signal has one stand-in, which ends when it does, or has ended already", () => {
  const standIn = standIns();
  const controller = new AbortController();
  const own = standIn(controller.signal);
  expect(standIn(controller.signal)).toBe(own);
  expect(standIn(new AbortController().signal)).not.toBe(own);
  controller.abort("over");
  expect([own.aborted, own.reason]).toEqual([true, "over"]);
  expect(standIn(AbortSignal.abort("before")).reason).toBe("before");
});

it("a stand-in listens to its signal only while somebody listens to it, and then once", () => {
  const { signal } = new AbortController();
  const own = standIns()(signal);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  const callbacks = [() => {}, () => {}, () => {}];
  for (const callback of callbacks) own.addEventListener("abort", callback, { once: true });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  for (const callback of callbacks) own.removeEventListener("abort", callback);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
