import { describe, expect, it } from "vitest";
import { codeBlock, codeSpan, forMarkdown, inCell } from "../../../src/report/escape/markdown.ts";

describe("Markdown", () => {
  it.each([
    ["a_b*c", "a\\_b\\*c"],
    ["<b> [x](y)", "\\<b\\> \\[x\\](y)"],
    ["{ip} is {snake_case}", "{ip} is {snake_case}"],
  ])("our words %j are escaped to %j, places for values left open", (text, shown) => {
    expect(forMarkdown(text)).toBe(shown);
  });

  it.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a``b`c", "```a``b`c```"],
    [" padded ", "`  padded  `"],
    ["", '""'],
    ["a\nb", "`a\\nb`"],
  ])("%j as code is %j", (text, shown) => {
    expect(codeSpan(text)).toBe(shown);
  });

  it("a block's fence is longer than any within it", () => {
    expect(codeBlock(["````", "x"])).toBe("`````text\n````\nx\n`````");
  });

  it("no bar cuts a cell, also behind backslashes", () => {
    expect(inCell("`a|b` \\\\| c")).toBe("`a\\|b` \\| c");
  });
});
