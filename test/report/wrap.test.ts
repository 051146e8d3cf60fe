import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/display-width.ts";
import { wrap } from "../../src/report/wrap.ts";

describe("displayWidth", () => {
  const rows: readonly (readonly [string, number])[] = [
    ["", 0],
    ["abc", 3],
    ["逆引き", 6],
    ["ไม่มี", 3],
    ["Tiếng Việt", 10],
    ["e\u0301", 1],
    ["。、", 4],
  ];
  it.each(rows)("%j takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrap", () => {
  it("leaves a text that fits as it is", () => {
    expect(wrap("short", 10, "en")).toEqual(["short"]);
  });

  it("breaks English at blanks", () => {
    expect(wrap("one two three", 8, "en")).toEqual(["one two", "three"]);
  });

  it("never breaks an address or a record, however narrow the page", () => {
    const url = "https://www.example.org/a/very/long/path?with=everything";
    expect(wrap(`see ${url} now`, 20, "en")).toContain(url);
  });

  it("breaks Japanese between words, and begins no line with a closing mark", () => {
    const lines = wrap(
      "逆引き DNS の登録がありません。多くの受信側は、逆引きのないアドレスからのメールを拒否します。",
      24,
      "ja",
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(displayWidth(line)).toBeLessThanOrEqual(26);
      expect(line).not.toMatch(/^[、。」）]/);
    }
  });

  it("breaks Thai between words, not before a mark that belongs to the letter before", () => {
    const lines = wrap("ผู้ให้บริการรายใหญ่ส่วนมากปฏิเสธหรือหน่วงจดหมายจากที่อยู่ที่ไม่มีระเบียนนี้", 30, "th");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^\p{Mn}/u);
  });

  it.each(["en", "ja", "th", "vi"] as const)("loses nothing but blanks in %s", (lang) => {
    const text = "192.0.2.1 の逆引き ไม่มี reverse DNS của địa chỉ này, see https://example.org/x (now).";
    for (const width of [5, 12, 30])
      expect(wrap(text, width, lang).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});
