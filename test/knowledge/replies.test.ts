import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { understand } from "../../src/facts/classify-reply.ts";
import { matchRows, moreSpecific, type RowMatch, ties } from "../../src/facts/match-rows.ts";
import { plainFragment } from "../../src/facts/plain-fragment.ts";
import { plainWords } from "../../src/facts/plain-words.ts";
import { replyTables } from "../../src/facts/reply-tables.ts";
import { speakerIn } from "../../src/facts/speaker-of.ts";
import { PROVIDERS } from "../../src/knowledge/providers/index.ts";
import { REPLY_ROWS } from "../../src/knowledge/replies/index.ts";
import type { ReplyRow } from "../../src/knowledge/wording.ts";
import { MEANINGS } from "../../src/model/meaning.ts";
import type { Wording } from "../../src/model/reply.ts";
import { readReply } from "../../src/quoted/reply-text.ts";

const LAYOUT = replyTables().layout;
const ROWS: readonly ReplyRow[] = [...REPLY_ROWS, ...PROVIDERS.flatMap((provider) => provider.rows)];
const FIXTURES = readdirSync("fixtures/replies").flatMap((file) =>
  readFileSync(`fixtures/replies/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [meaning = "", reply = ""] = line.split("\t");
      return { file, meaning, reply, wording: wordingOf(reply.replaceAll("\\n", "\n")) };
    }),
);

describe("the wordings", () => {
  it("give every row's own sample the row's meaning", () => {
    const wrong = ROWS.flatMap((row) => {
      const wording = { ...wordingOf(row.sample), ...(row.code === undefined ? {} : { code: row.code }) };
      const enhanced = row.enhanced === undefined ? wording.enhanced : (`5.${row.enhanced}` as const);
      const read = understand(
        { ...wording, enhanced: enhanced as Wording["enhanced"] },
        { speaker: row.provider ?? null },
      );
      return read.meaning === row.meaning ? [] : [`${row.has.join(" … ")}: ${row.meaning}, read as ${read.meaning}`];
    });
    expect(wrong).toEqual([]);
  });

  it("never stand in the tables twice for one meaning", () => {
    const seen = new Set<string>();
    const twice = REPLY_ROWS.map(keyOf).filter((key) => seen.size === seen.add(key).size);
    expect(twice).toEqual([]);
  });

  it("mean something of the closed vocabulary, and every meaning has wordings", () => {
    const meant = new Set(ROWS.map((row) => row.meaning));
    expect(MEANINGS.filter((meaning) => !meant.has(meaning))).toEqual([]);
  });
});

describe("fixtures/replies", () => {
  it.each(FIXTURES)("$file: $reply is $meaning", ({ meaning, wording }) => {
    expect(understand(wording).meaning).toBe(meaning);
  });

  it("no two rows claim one of them equally well for different meanings", () => {
    const tied = FIXTURES.flatMap(({ reply, wording }) => {
      const plain = plainWords(wording.lines);
      const enhanced = wording.enhanced?.replace(/^\d\./, "") ?? null;
      const matches = [...matchRows(plain, { code: wording.code, enhanced, speaker: speakerIn(plain) })].sort(
        moreSpecific,
      );
      const [best, ...rest] = matches;
      const rival = best === undefined ? undefined : rest.find((other) => ties(best, other));
      return best === undefined || rival === undefined ? [] : [`${reply}: ${wordingAt(best)} and ${wordingAt(rival)}`];
    });
    expect(tied).toEqual([]);
  });
});

function wordingAt({ fragments }: RowMatch): string {
  return fragments.map((fragment) => LAYOUT.fragments[fragment]).join("… ");
}

function keyOf(row: ReplyRow): string {
  const plain = row.has.map((fragment) => plainFragment(fragment));
  return [row.meaning, row.code, row.enhanced, ...plain].join("|");
}

function wordingOf(reply: string): Wording {
  return readReply(reply).wording;
}
