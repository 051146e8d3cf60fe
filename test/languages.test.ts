import { describe, expect, it } from "vitest";
import { CAUSES } from "../src/causes/index.ts";
import { TEXTS } from "../src/messages/speak.ts";
import { LANGS, type Lang } from "../src/model/cause.ts";

interface Entry {
  readonly where: string;
  readonly text: string;
}

/** Every text of a language, each with the place where it stands. */
function entries(lang: Lang): readonly Entry[] {
  const messages = Object.entries(TEXTS[lang]).flatMap(([room, texts]) => leaves(texts, `messages/${room}`));
  return [...messages, ...CAUSES.flatMap(({ id, text }) => leaves(text[lang], `causes/${id}`))];
}

function leaves(value: unknown, where: string): readonly Entry[] {
  if (typeof value === "string") return [{ where, text: value }];
  return Object.entries(value ?? {}).flatMap(([key, one]) => leaves(one, `${where}/${key}`));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

const ENGLISH = new Map(entries("en").map(({ where, text }) => [where, text]));
const OTHERS = LANGS.filter((lang) => lang !== "en");

/** Not words of a language: literal values, commands and codes, which are written in capitals or with marks in them. */
const LITERAL =
  /\bFrom\b|https?:\/\/\S+|--?[a-z][a-z-]*|"[^"]*"|\{\w+\}|\b[A-Z][A-Z0-9_.-]+s?\b|\bv=\S+|\b[\w+-]+[@._][\w.-]+\b/g;
/** What mail administrators call by its English name in every language. */
const LOAN =
  /\b(?:mxray|postmaster|smarthost|relay|reverse|resolver|forward|node|schema|envelope|null|postfix|exim|outlook|hosting|internet|bounce|spam|server|e?mail|domain|port|proxy|firewall|header|token|true|false|greylist(?:ing)?|ipv[46]|backup|online|web|website|host|client|banner|record)\b/gi;

describe.each(OTHERS)("the texts in %s", (lang) => {
  const own = entries(lang);

  it("have the keys of the English ones, no more, no fewer", () => {
    expect(own.map(({ where }) => where).sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it("name the same values, each at least once", () => {
    const wrong = own.filter(
      ({ where, text }) =>
        [...new Set(placeholders(text))].join() !== [...new Set(placeholders(ENGLISH.get(where) ?? ""))].join(),
    );
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it("are in that language: none is the English text, none has stretches of it", () => {
    const wrong = own.filter(({ where, text }) => !isTranslated(text, ENGLISH.get(where) ?? "", lang));
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

describe.each(LANGS)("every text in %s", (lang) => {
  it("is there, and has no blank to spare", () => {
    const wrong = entries(lang).filter(({ text }) => text.trim() !== text || text === "" || text.includes("  "));
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("balances its braces", () => {
    const wrong = entries(lang).filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, "")));
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

function isTranslated(text: string, english: string, lang: Lang): boolean {
  const words = text.replace(LITERAL, " ").replace(LOAN, " ");
  if (!/\p{L}{2}/u.test(words)) return true;
  if (text === english) return false;
  if (lang === "vi") return !/\b(?:the|of|is|are|with|your|this|that|from)\b/i.test(words);
  const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
  const script =
    words.match(lang === "th" ? /\p{Script=Thai}/gu : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
      ?.length ?? 0;
  return script > 0 && latin <= script;
}
