import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordFinder, wordTable } from "../../src/facts/word-table.ts";

const WORDS = ["mailbox", "full", "x", "пользователь", "@host", "tss04", "mail"];

describe("wordFinder", () => {
  const table = wordTable(WORDS);
  const find = wordFinder(table);

  it("finds each word, alone and within a text, its ASCII letters in either case", () => {
    for (const [number, word] of WORDS.entries()) {
      expect(find(word)).toBe(number);
      expect(find(`before ${word} after`, 7, 7 + word.length)).toBe(number);
    }
    expect(find("MailBox")).toBe(0);
  });

  it("takes neither a part nor a longer word for one, nor nothing at all", () => {
    for (const other of ["mailb", "mailboxes", "", "y", "пользовател"]) expect(find(other)).toBe(-1);
  });

  it("answers as a look through the list would, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 6 })),
        fc.string({ maxLength: 6 }),
        (words, asked) => {
          const small = words.map((word) => word.toLowerCase());
          const distinct = [...new Set(small)];
          const ascii = asked.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
          expect(wordFinder(wordTable(small))(asked)).toBe(distinct.indexOf(ascii));
        },
      ),
    );
  });

  it("is the same after it was written down and read", () => {
    const read = wordFinder(JSON.parse(JSON.stringify(table)));
    expect(WORDS.map((word) => read(word))).toEqual(WORDS.map((word) => find(word)));
  });
});
