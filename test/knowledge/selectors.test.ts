import { expect, it } from "vitest";
import { dkimSelector } from "../../src/dns/selector.ts";
import { SELECTORS } from "../../src/knowledge/selectors.ts";

it("there are at least eighty well-known selectors, each once and each one that can be asked for", () => {
  expect(SELECTORS.length).toBeGreaterThanOrEqual(80);
  expect(new Set(SELECTORS).size).toBe(SELECTORS.length);
  expect(SELECTORS.filter((text) => dkimSelector(text) !== text)).toEqual([]);
});
