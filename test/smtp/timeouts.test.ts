import { expect, it } from "vitest";
import { scaledTimeouts, TIMEOUTS } from "../../src/smtp/timeouts.ts";

it("every wait is limited, and the greeting's is the longest before the message", () => {
  const { BODY, greeting, ...others } = TIMEOUTS.replyMs;
  expect(Math.max(...Object.values(others))).toBeLessThan(greeting);
  expect(greeting).toBeLessThan(BODY);
});

it("one factor changes them all, and none to nothing", () => {
  const half = scaledTimeouts(TIMEOUTS, 0.5);
  expect([half.connectMs, half.handshakeMs, half.replyMs.greeting, half.replyMs.QUIT]).toEqual([
    5_000, 10_000, 15_000, 1_000,
  ]);
  expect(Object.keys(half.replyMs)).toEqual(Object.keys(TIMEOUTS.replyMs));
  expect(Math.min(...Object.values(scaledTimeouts(TIMEOUTS, 0).replyMs))).toBe(1);
});
