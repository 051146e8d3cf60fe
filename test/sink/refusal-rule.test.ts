import { describe, expect, it } from "vitest";
import { readRefusal, refusalBook } from "../../src/sink/refusal-rule.ts";

describe("a scripted refusal", () => {
  it.each([
    ["bob@*: 550 5.1.1 No such user", { at: "to", pattern: "bob@*", code: 550, words: "5.1.1 No such user" }],
    ["from <>: 550 5.7.1 No bounces", { at: "from", pattern: "", code: 550, words: "5.7.1 No bounces" }],
    ["* x2: 450 4.2.0 Later", { at: "to", pattern: "*", times: 2, code: 450 }],
    ["data: 554 5.7.1 Spam", { at: "data", pattern: "*", code: 554 }],
    ["auth: 535", { at: "auth", code: 535 }],
  ])("%s", (text, rule) => {
    expect(readRefusal(text)).toMatchObject(rule);
  });

  it.each(["", "bob@*", "bob@*: 250 Ok", "bob@*: no", "bob alice: 550 x", "bob@*: 550 a\r\nb"])(
    "%j is none",
    (text) => {
      expect(readRefusal(text)).toBeNull();
    },
  );

  it("is played as often as it says, then no more", () => {
    const rule = readRefusal("bob@* x2: 450 Later");
    const refusal = refusalBook(rule === null ? [] : [rule]);
    expect([1, 2, 3].map(() => refusal("to", "BOB@example.org")?.code)).toEqual([450, 450, undefined]);
    expect(refusal("from", "bob@example.org")).toBeNull();
  });
});
