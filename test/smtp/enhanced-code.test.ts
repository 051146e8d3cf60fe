import { describe, expect, it } from "vitest";
import { enhancedCodeOf, leadingEnhancedCode } from "../../src/smtp/enhanced-code.ts";

describe("the enhanced code behind a reply code", () => {
  it.each([
    ["5.7.1 Relaying denied", "5.7.1"],
    ["5.7.1: Client host rejected", "5.7.1"],
    ["4.2.0", "4.2.0"],
    ["2.1.5. Fine", "2.1.5"],
    [" 5.1.1 two blanks", "5.1.1"],
    ["#5.1.0 Address rejected.", "5.1.0"],
    ["(#5.5.4)", "5.5.4"],
    ["[5.7.1] no", "5.7.1"],
    ["<5.7.1> no", "5.7.1"],
    ["5.7.606 Access denied", "5.7.606"],
    ["5.07.01 leading zeros", "5.7.1"],
  ])("%s is %s", (text, code) => {
    expect(leadingEnhancedCode(text)).toBe(code);
  });
  it.each([
    ["5.7.1.2 is on a list"],
    ["5.7.1000"],
    ["3.7.1 there is no class 3"],
    ["mail from 5.7.1 refused"],
    ["5.7"],
    [""],
    ["٥.٧.١ other digits"],
  ])("%s begins with none", (text) => {
    expect(leadingEnhancedCode(text)).toBeNull();
  });
  it("is taken from the first line that has one", () => {
    expect(enhancedCodeOf(["mail refused", "5.7.26 because", "5.7.27 of this"])).toBe("5.7.26");
  });
  it("is found behind qmail's hash at the end of a sentence, when no line begins with one", () => {
    expect(enhancedCodeOf(["sorry, that domain isn't here (#5.7.1)"])).toBe("5.7.1");
    expect(enhancedCodeOf(["see (#5.7.1)", "5.1.1 plainly"])).toBe("5.1.1");
  });
});
