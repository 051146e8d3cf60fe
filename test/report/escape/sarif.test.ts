import { describe, expect, it } from "vitest";
import { forSarif } from "../../../src/report/escape/sarif.ts";

describe("forSarif", () => {
  it.each([
    ["{0}", "{{0}}"],
    ["[click](https://evil.example)", "[click\\](https://evil.example)"],
    ["mx [192.0.2.1]:25", "mx [192.0.2.1]:25"],
    ["one\ntwo\x07", "one\ntwo\\x07"],
  ])("%j becomes %j", (text, shown) => {
    expect(forSarif(text)).toBe(shown);
  });
});
