import { describe, expect, it } from "vitest";
import { kinTable } from "../../src/facts/kin-table.ts";
import { wordFinder, wordTable } from "../../src/facts/word-table.ts";
import { replyRows } from "../../src/knowledge/wording.ts";

const WORDS = wordTable(["mailbox", "full", "sender", "rejected"]);
const numbered = wordFinder(WORDS);

describe("kinTable", () => {
  it("counts in how many wordings of each meaning a word stands", () => {
    const { meanings, wordings, byWord } = kinTable(
      [
        ...replyRows("mailbox-full", "field", [
          ["mailbox full", ""],
          ["full … mailbox full", ""],
        ]),
        ...replyRows("sender-blocked", "field", [["sender", ""]]),
      ],
      numbered,
    );
    expect(meanings).toEqual(["mailbox-full", "sender-blocked"]);
    expect(wordings).toEqual([2, 1]);
    expect(byWord[numbered("full")]).toEqual([0, 2]);
    expect(byWord[numbered("sender")]).toEqual([1, 1]);
  });

  it("leaves out wordings that go with any reason, and what stands in for a name", () => {
    const { meanings, byWord } = kinTable(
      [
        ...replyRows("policy-block", "field", [["rejected", ""]]),
        ...replyRows("sender-blocked", "field", [["sender @addr", ""]]),
      ],
      numbered,
    );
    expect(meanings).toEqual(["sender-blocked"]);
    expect(Object.keys(byWord)).toEqual([`${numbered("sender")}`]);
  });
});
