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
/** The only ones still blind: no row was written for one of them. */
const NEVER_WORKED_ON = [
  {
    file: "never-worked-on.jsonl",
    drawn: "unlike what the project had words of, so harder than mail",
    all: 0.7,
    clear: 0.85,
  },
  { file: "natural.jsonl", drawn: "as they occur in logs, threads and pages", all: 0.82, clear: 0.92 },
];
const LABELLED = readdirSync(FOLDER)
  .filter((file) => NEVER_WORKED_ON.every((unseen) => unseen.file !== file))
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

describe.each(NEVER_WORKED_ON)("replies that nobody worked on, drawn $drawn", ({ file, all, clear }) => {
  const unseen = labelledIn(file);

  it(`are understood in more than ${all} of all`, () => {
    expect(share(unseen.map(({ wording, right }) => right.includes(meaningOf(wording))))).toBeGreaterThan(all);
  });

  it(`are right in more than ${clear} of those whose words are called clear`, () => {
    const sure = unseen.filter(({ wording }) => classifyReply(wording).by === "words");
    expect(share(sure.map(({ wording, right }) => right.includes(meaningOf(wording))))).toBeGreaterThan(clear);
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
