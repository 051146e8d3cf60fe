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
/** The only ones still blind: drawn without what the project had words of, so harder than mail, and no row was written for one of them. */
const NEVER_WORKED_ON = "never-worked-on.jsonl";
const LABELLED = readdirSync(FOLDER)
  .filter((file) => file !== NEVER_WORKED_ON)
  .flatMap(labelledIn);

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

describe("replies that nobody worked on", () => {
  const unseen = labelledIn(NEVER_WORKED_ON);

  it("are understood seven times in ten", () => {
    expect(share(unseen.map(({ wording, right }) => right.includes(meaningOf(wording))))).toBeGreaterThan(0.7);
  });

  it("are right in more than five of six where the words are called clear", () => {
    const clear = unseen.filter(({ wording }) => classifyReply(wording).by === "words");
    expect(share(clear.map(({ wording, right }) => right.includes(meaningOf(wording))))).toBeGreaterThan(0.85);
  });
});

function labelledIn(file: string): readonly Labelled[] {
  return readFileSync(`${FOLDER}/${file}`, "utf8").split("\n").filter(Boolean).map(labelled);
}

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
