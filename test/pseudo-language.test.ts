import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { CAUSES } from "../src/causes/index.ts";
import { COMMAND_NAMES, COMMANDS, type CommandSpec } from "../src/cli/command-table.ts";
import { SETTINGS } from "../src/knowledge/settings.ts";
import { mxray } from "./cli/terminal.ts";

/**
 * A language in which every text stands in brackets: a word outside of them that is neither of the report nor a fixed term was
 * written into the code, and nobody could translate it.
 */
function bracketed<T>(value: T): T {
  if (typeof value === "string") return `⟦${value}⟧` as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)])) as T;
}

vi.mock("../src/messages/speak.ts", async (original) => {
  const real = await original<typeof import("../src/messages/speak.ts")>();
  const speak: typeof real.speak = (lang) => {
    const { lang: own, fill, ...texts } = real.speak(lang);
    return { ...bracketed(texts), lang: own, fill };
  };
  return { ...real, speak };
});

vi.mock("../src/causes/index.ts", async (original) => {
  const real = await original<typeof import("../src/causes/index.ts")>();
  return { ...real, CAUSES: real.CAUSES.map((cause) => ({ ...cause, text: bracketed(cause.text) })) };
});

vi.mock("../src/messages/format-words.ts", async (original) => {
  const real = await original<typeof import("../src/messages/format-words.ts")>();
  return { ...real, FORMAT_WORDS: bracketed(real.FORMAT_WORDS) };
});

/** Words of formats, protocols and of mxray itself, the same in every language. */
const TERMS = new Set(
  `mxray https http com org example www html svg utf xml version encoding testsuites testsuite testcase
  failure error skipped properties property name value message type classname tests failures errors time timestamp system out
  proven likely possible OK WARNING CRITICAL UNKNOWN findings blocks hinders risks undetermined unexplained
  details summary strong UTF quot MXRAY
  PTR TXT CNAME AAAA SRV TLSA DNS SPF DKIM DMARC MTA STS TLS RPT DANE BIMI SMTP AUTH STARTTLS DNSSEC IPv RFC
  EHLO HELO MAIL RCPT DATA QUIT RSET BODY true false null
  dig short delv openssl curl`.split(/\s+/),
);

const REPORT = "fixtures/reports/v1/trace-listed.json";
const FORMATS = ["text", "html", "markdown", "junit", "nagios"] as const;

describe("no word that people read is written into the code", () => {
  it.each(FORMATS)("of a report as %s", async (format) => {
    const { out } = await mxray(["render", REPORT, "--format", format, "--verbose", "--lang", "ja"]);
    expect(out).toContain("⟦");
    expect(strangers(format === "html" ? shown(out) : out, textsOf(JSON.parse(readFileSync(REPORT, "utf8"))))).toEqual(
      [],
    );
  });

  it.each(COMMAND_NAMES)("of the help of mxray %s", async (name) => {
    const { out } = await mxray([name, "--help", "--lang", "ja"], { terminal: { columns: 100 } });
    expect(out).toContain("⟦");
    const { word }: CommandSpec = COMMANDS[name];
    expect(strangers(out.replace(/--?[a-z][\w-]*|\[[^\]]*\]|^mxray .*$/gm, " "), word)).toEqual([]);
  });

  it("of the list of causes and the page of one", async () => {
    const list = await mxray(["causes", "--lang", "ja"]);
    const ids = CAUSES.map(({ id }) => id).join(" ");
    expect(strangers(list.out, ids)).toEqual([]);
    const page = await mxray(["causes", "ptr-missing", "--lang", "ja"]);
    const example = readFileSync("fixtures/causes/ptr-missing/present.case", "utf8");
    // Products, lines of their files and pages of their makers are the same in every language.
    const settings = textsOf(SETTINGS["ptr-missing"]);
    expect(strangers(page.out, `${ids} ${example} ${settings}`)).toEqual([]);
  });
});

/** Every text of a report, names of fields included. */
function textsOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${textsOf(one)}`)
    .join(" ");
}

/** The words outside of all brackets that are no data. */
function strangers(text: string, data: string): readonly string[] {
  const known = new Set(words(data));
  return [...new Set(words(outside(text)))].filter((word) => !known.has(word) && !TERMS.has(word));
}

function words(text: string): readonly string[] {
  return text.match(/[A-Za-z]{3,}/g) ?? [];
}

function outside(text: string): string {
  let depth = 0;
  let kept = "";
  for (const letter of text) {
    if (letter === "⟦") depth += 1;
    if (depth === 0) kept += letter;
    if (letter === "⟧") depth = Math.max(0, depth - 1);
  }
  return kept;
}

/** What a page says to somebody who reads or hears it: its text, and the attributes that hold words. */
function shown(page: string): string {
  const body = page.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, " ");
  const said = [...body.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, words]) => words);
  return `${body.replace(/<[^>]*>/g, " ")} ${said.join(" ")}`.replace(/&\w+;/g, " ");
}
