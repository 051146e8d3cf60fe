import { describe, expect, it } from "vitest";
import { CODE_WORDS } from "../../src/messages/code-words.ts";
import { LETTER_WORDS } from "../../src/messages/letter-words.ts";
import { LANGS } from "../../src/model/cause.ts";

const TABLES = [
  ["the reference of codes", CODE_WORDS],
  ["a ready message", LETTER_WORDS],
] as const;
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(TABLES)("the words of %s", (_, table) => {
  const english = new Map<string, string>(Object.entries(table.en));

  it.each(LANGS)("name the same values as the English in %s, and have no blank to spare", (lang) => {
    for (const [key, text] of Object.entries(table[lang])) {
      expect(names(text), key).toEqual(names(english.get(key) ?? ""));
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe("");
    }
  });

  it.each(LANGS.filter((lang) => lang !== "en"))("are not the English ones in %s", (lang) => {
    const same = Object.entries(table[lang]).filter(([key, text]) => english.get(key) === text);
    expect(same).toEqual([]);
  });
});
