import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyReply } from "../../src/facts/classify-reply.ts";
import type { Meaning } from "../../src/model/meaning.ts";
import type { Wording } from "../../src/model/reply.ts";
import { readReply } from "../../src/quoted/reply-text.ts";

/** A reply as it was labelled before the program had read it: its meaning, and others a careful reader could defend. */
interface Labelled {
  readonly wording: Wording;
  readonly right: readonly string[];
}

const FOLDER = "fixtures/replies-blind";
const LABELLED = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, "utf8").split("\n").filter(Boolean).map(labelled),
);

describe("replies labelled before they were read", () => {
  it("are understood nine times in ten and more", () => {
    expect(share(LABELLED.map(({ wording, right }) => right.includes(meaningOf(wording))))).toBeGreaterThan(0.93);
  });

  it("are right nineteen times in twenty where the words are called clear", () => {
    const clear = LABELLED.filter(({ wording }) => classifyReply(wording).by === "words");
    expect(clear.length).toBeGreaterThan(LABELLED.length / 2);
    expect(share(clear.map(({ wording, right }) => right.includes(meaningOf(wording))))).toBeGreaterThan(0.95);
  });
});

function labelled(line: string): Labelled {
  const { reply, gold, also } = JSON.parse(line) as { reply: string; gold: string; also: readonly string[] };
  return { wording: readReply(reply).wording, right: [gold, ...also] };
}

function meaningOf(wording: Wording): Meaning {
  return classifyReply(wording).meaning;
}

function share(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length / hits.length;
}
