import { describe, expect, it } from "vitest";
import { forHtml } from "../../../src/report/escape/html.ts";

describe("forHtml", () => {
  it.each([
    ["<b>", "&lt;b&gt;"],
    [`"'&`, "&quot;&#39;&amp;"],
    ["&lt;", "&amp;lt;"],
    ["\x1b[31m", "\\x1b[31m"],
    ["a\nb", "a\\nb"],
    ["\u202e", "\\u{202e}"],
    ["\ufdd0\uffff", "\\u{fdd0}\\u{ffff}"],
    ["ผู้ส่ง 送信 gửi", "ผู้ส่ง 送信 gửi"],
  ])("%j becomes %j", (text, shown) => {
    expect(forHtml(text)).toBe(shown);
  });
});
