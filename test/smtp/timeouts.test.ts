import { expect, it } from "vitest";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";

it("every wait is limited, and the greeting's is the longest before the message", () => {
  const { BODY, greeting, ...others } = TIMEOUTS.replyMs;
  expect(Math.max(...Object.values(others))).toBeLessThan(greeting);
  expect(greeting).toBeLessThan(BODY);
});
