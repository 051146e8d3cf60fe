import { describe, expect, it } from "vitest";
import { isFarOff } from "../../src/facts/served-day.ts";

describe("two days", () => {
  it.each([
    ["2025-02-28", "2025-03-01T04:05:06Z", false],
    ["2024-02-28", "2024-03-01T04:05:06Z", false],
    ["2024-12-31", "2025-01-02T00:00:00Z", false],
    ["2024-12-31", "2025-01-03T00:00:00Z", true],
    ["2025-02-18", "2025-03-01T04:05:06Z", true],
    ["2026-03-01", "2025-03-01T04:05:06Z", true],
    ["2025-02-99", "2026-03-01T04:05:06Z", false],
  ])("%s and %s lie too far apart: %s", (day, instant, far) => {
    expect(isFarOff(day, instant)).toBe(far);
  });
});
