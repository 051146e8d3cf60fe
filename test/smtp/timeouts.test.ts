import { expect, it } from "vitest";
import { TIMEOUTS, timeoutsFor } from "../../src/smtp/timeouts.ts";

it("every wait is limited, and the greeting's is the longest before the message", () => {
  const { BODY, greeting, ...others } = TIMEOUTS.replyMs;
  expect(Math.max(...Object.values(others))).toBeLessThan(greeting);
  expect(greeting).toBeLessThan(BODY);
});

it("whoever waits longer for one stage waits longer for all, in the same proportions", () => {
  const slow = timeoutsFor(60);
  expect([slow.replyMs.MAIL, slow.replyMs.greeting, slow.replyMs.BODY, slow.connectMs]).toEqual([
    60_000, 90_000, 180_000, 30_000,
  ]);
  expect(timeoutsFor(20)).toEqual(TIMEOUTS);
  expect(timeoutsFor(2).replyMs.QUIT).toBe(200);
});
