import { expect, it } from "vitest";
import { randomRecipient } from "../../src/facts/random-recipient.ts";

it("a mailbox that nobody has is the same in every run, and another one in every domain", () => {
  const one = randomRecipient("partner.example");
  expect(one).toMatch(/^mxray-[a-z0-9]{4,}@partner\.example$/);
  expect(randomRecipient("partner.example")).toBe(one);
  expect(randomRecipient("other.example").split("@")[0]).not.toBe(one.split("@")[0]);
});
