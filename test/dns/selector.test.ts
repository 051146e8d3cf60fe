import { expect, it } from "vitest";
import { dkimSelector } from "../../src/dns/selector.ts";

it("a selector is lower case and without blanks around it, like the name it becomes a part of", () => {
  expect(dkimSelector(" Google ")).toBe("google");
});

it("what would not fit into a name is none", () => {
  expect(dkimSelector("a.".repeat(100))).toBeNull();
  expect(dkimSelector("_domainkey.")).toBeNull();
});
