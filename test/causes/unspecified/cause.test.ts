import { describe, expect, it } from "vitest";
import { pastedFinding, pastedReport } from "../../support/pasted-report.ts";

describe("a refusal without a reason", () => {
  it("is not read into a number that nobody knows", () => {
    expect(pastedFinding("0x800CCCFF", "unspecified")).toBeUndefined();
    expect(pastedReport("0x800CCCFF").verdict).toBe("unknown");
  });

  it("is read into one that says that the server refused", () => {
    expect(pastedFinding("0x800CCC69", "unspecified")).toMatchObject({ confidence: "possible" });
  });
});

describe("a text that reports no failure", () => {
  it("is no warning", () => {
    expect(pastedReport("250 2.0.0 OK").verdict).toBe("pass");
  });
});
