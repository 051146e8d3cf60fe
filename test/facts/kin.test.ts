import { describe, expect, it } from "vitest";
import { kinFinder, weighed } from "../../src/facts/kin.ts";
import type { Understood } from "../../src/facts/refusal.ts";

/** Word 0 stands in every wording of a full mailbox, word 1 in every one of a blocked sender, word 2 in both. */
const kinOf = kinFinder({
  meanings: ["mailbox-full", "sender-blocked"],
  wordings: [20, 20],
  byWord: { 0: [0, 20], 1: [1, 20], 2: [0, 20, 1, 20] },
});
const SURE: Understood = { meaning: "mailbox-full", by: "words", alternatives: [] };
const GUESS: Understood = { meaning: "mailbox-full", by: "vague", alternatives: ["server-full"] };

describe("kinFinder", () => {
  it("finds the meaning whose wordings hold the words", () => {
    expect(kinOf([0, -1])?.meaning).toBe("mailbox-full");
    expect(kinOf([1, -1])?.meaning).toBe("sender-blocked");
  });

  it("leads by more the more words say so, and by nothing where both are said", () => {
    expect(kinOf([0])?.lead).toBeGreaterThan(2);
    expect(kinOf([0, 1])?.lead).toBeCloseTo(0);
    expect(kinOf([2])?.lead).toBeCloseTo(0);
  });

  it("counts a word once, however often it is said", () => {
    expect(kinOf([0, 0, 0])).toEqual(kinOf([0]));
  });

  it("knows nothing of words that no wording holds", () => {
    expect(kinOf([-1, 7])).toBeNull();
  });
});

describe("weighed", () => {
  it("makes a guess of what was sure where the other words say something else", () => {
    expect(weighed(SURE, { meaning: "sender-blocked", lead: 3 }, true)).toEqual({
      meaning: "mailbox-full",
      by: "vague",
      alternatives: ["sender-blocked"],
    });
    expect(weighed(SURE, { meaning: "sender-blocked", lead: 1 }, true)).toBe(SURE);
  });

  it("gives a guess up for what the words are kin to only where they are far ahead, and names it still", () => {
    const read = weighed(GUESS, { meaning: "sender-blocked", lead: 6 }, false);
    expect(read?.meaning).toBe("sender-blocked");
    expect(read?.by).toBe("vague");
    expect(read?.alternatives).toContain("mailbox-full");
    expect(weighed(GUESS, { meaning: "sender-blocked", lead: 4 }, false)?.meaning).toBe("mailbox-full");
  });

  it("never gives a wording up, and believes it where both say the same", () => {
    expect(weighed(GUESS, { meaning: "sender-blocked", lead: 60 }, true)?.meaning).toBe("mailbox-full");
    expect(weighed(GUESS, { meaning: "mailbox-full", lead: 2 }, true)?.by).toBe("words");
    expect(weighed(GUESS, { meaning: "mailbox-full", lead: 60 }, false)?.by).toBe("vague");
  });

  it("guesses where nothing was read, but only from words that are far ahead", () => {
    expect(weighed(null, { meaning: "sender-blocked", lead: 6 }, false)?.meaning).toBe("sender-blocked");
    expect(weighed(null, { meaning: "sender-blocked", lead: 4 }, false)).toBeNull();
    expect(weighed(null, null, false)).toBeNull();
  });

  it("leaves what a code says alone", () => {
    const byCode: Understood = { meaning: "server-error", by: "code", alternatives: [] };
    expect(weighed(byCode, { meaning: "sender-blocked", lead: 60 }, false)).toBe(byCode);
  });
});
