import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/facts/compose.ts";
import { matchRows } from "../../src/facts/match-rows.ts";
import { plainWords } from "../../src/facts/plain-words.ts";
import { sentenceKey } from "../../src/facts/sentence-key.ts";
import { speakerIn } from "../../src/facts/speaker-of.ts";

/** Ids as servers write them, and what looks like one but is a provider's own code. */
const IDS = ["4fk2q9xz7l", "w12mr8vqz0", "q9z", "b7c", "as201806281", "s3140", "tss04", "cs01", "1and1", "blocked77"];

describe("sentenceKey", () => {
  it("is the same for two sentences that differ in an id alone", () => {
    expect(keyOf("550 Mailbox full (4fk2q9xz7l)")).toBe(keyOf("550 Mailbox full (9w2mr8vqz0)"));
  });

  it("tells apart other words, other ends of sentences, and ids of another length", () => {
    const keys = [
      "Mailbox full 4fk2q9xz7l",
      "Mailbox full. 4fk2q9xz7l",
      "Mailbox full 4fk2q9xz7l8",
      "User full 4fk2q9xz7l",
    ];
    expect(new Set(keys.map(keyOf)).size).toBe(keys.length);
  });

  it("tells an id from a code that a wording holds", () => {
    expect(keyOf("temporarily deferred tss04")).not.toBe(keyOf("temporarily deferred tqq04"));
  });

  it("never stands for two sentences in which the tables find different things", () => {
    const found = new Map<string, string>();
    const sentences = known();
    expect(sentences.length).toBeGreaterThan(900);
    for (const [at, sentence] of sentences.entries()) {
      for (const id of IDS) {
        for (const said of [
          `${sentence} [${id}]`,
          `${id}: ${sentence}`,
          sentence.replace(" ", ` ${IDS[at % IDS.length]} `),
        ]) {
          const plain = plainWords([said]);
          const speaker = speakerIn(plain);
          const finds = JSON.stringify([
            speaker,
            matchRows(plain, { code: 550, enhanced: null, speaker }),
            compose(plain),
          ]);
          const key = sentenceKey(plain);
          // A host's provider is part of what is asked, next to the key.
          const asked = `${plain.hosts.join()} ${key}`;
          expect(found.get(asked) ?? finds, said).toBe(finds);
          found.set(asked, finds);
        }
      }
    }
  });
});

function keyOf(sentence: string): string {
  return sentenceKey(plainWords([sentence]));
}

function known(): readonly string[] {
  const samples = linesIn("fixtures/replies").map((line) => line.split("\t")[1] ?? "");
  const blind = linesIn("fixtures/replies-blind").map((line) => String(JSON.parse(line).reply));
  return [...samples, ...blind];
}

function linesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").split("\n").filter(Boolean));
}
