import { describe, expect, it } from "vitest";
import { isLike } from "../../src/sink/pattern.ts";

describe("a pattern with *", () => {
  it.each([
    ["Your order 1234", "your order *", true],
    ["Your order", "Your order", true],
    ["Your order!", "Your order", false],
    ["aXbXc", "a*b*c", true],
    ["ab", "ab*b", false],
    ["abab", "ab*ab", true],
    ["aba", "ab*ba", false],
    ["", "*", true],
    ["x", "", false],
    ["a(b", "a(*", true],
  ])("%j %j", (text, pattern, like) => {
    expect(isLike(text, pattern)).toBe(like);
  });

  it("takes no time that grows out of hand", () => {
    expect(isLike("a".repeat(100_000), `${"*a".repeat(2_000)}b`)).toBe(false);
  });
});
