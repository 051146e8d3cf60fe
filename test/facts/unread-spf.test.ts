import { describe, expect, it } from "vitest";
import { isUnread } from "../../src/facts/unread-spf.ts";
import type { RemoteText } from "../../src/model/scalars.ts";

describe("a record that the receiver could not have", () => {
  it("is told from one that it had and found wrong", () => {
    const told = (code: number, words: string) =>
      isUnread({ wording: { code, enhanced: null, lines: [words as RemoteText] } });
    expect(told(451, "SPF Temporary Error: DNS timeout")).toBe(true);
    expect(told(451, "Temporary SPF validation error")).toBe(true);
    expect(told(451, "SPF record of the sending domain has one or more suspicious entries")).toBe(false);
    expect(told(451, "SPF PermError: too many DNS lookups")).toBe(false);
    expect(told(550, "SPF Permanent Error: Too many DNS lookups")).toBe(false);
    expect(told(550, "SPF check failed")).toBe(false);
  });
});
