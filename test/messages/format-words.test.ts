import { describe, expect, it } from "vitest";
import { FORMAT_WORDS } from "../../src/messages/format-words.ts";
import { LANGS } from "../../src/model/cause.ts";

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(LANGS)("the words of the formats in %s", (lang) => {
  it("name the same values as the English", () => {
    for (const [key, text] of Object.entries(FORMAT_WORDS[lang])) {
      const english = new Map<string, string>(Object.entries(FORMAT_WORDS.en)).get(key) ?? "";
      expect(names(text), key).toEqual(names(english));
    }
  });

  it("are there, without a blank to spare", () => {
    expect(Object.values(FORMAT_WORDS[lang]).filter((text) => text.trim() !== text || text === "")).toEqual([]);
  });
});

describe.each(LANGS.filter((lang) => lang !== "en"))("the words of the formats in %s", (lang) => {
  it("are not the English ones", () => {
    const english = new Map<string, string>(Object.entries(FORMAT_WORDS.en));
    const same = Object.entries(FORMAT_WORDS[lang]).filter(([key, text]) => english.get(key) === text);
    expect(same.filter(([, text]) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
  });
});
