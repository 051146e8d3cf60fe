import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/facts/compose.ts";
import { matchRows } from "../../src/facts/match-rows.ts";
import { draftWords, lookedUp } from "../../src/facts/plain-words.ts";
import { sentenceKey } from "../../src/facts/sentence-key.ts";
import { speakerIn } from "../../src/facts/speaker-of.ts";

/** Ids as servers write them, and what looks like one but is a provider's own code. */
const IDS = ["4fk2q9xz7l", "w12mr8vqz0", "q9z", "b7c", "as201806281", "s3140", "tss04", "cs01", "1and1", "blocked77"];

describe("sentenceKey", () => {
  it("is the same for two sentences that differ in an id, in a name, or in what stands around all that is known", () => {
    expect(keyOf("550 Mailbox full (4fk2q9xz7l)")).toBe(keyOf("550 Mailbox full (9w2mr8vqz0)"));
    expect(keyOf("550 Mailbox of qwertz is full")).toBe(keyOf("550 Mailbox of asdfgh is full"));
    expect(keyOf("550 Mailbox full")).toBe(keyOf("550 qwertz: Mailbox full asdf"));
  });

  it("tells apart other words, other ends of sentences, and names of another length", () => {
    const keys = [
      "Mailbox full user",
      "Mailbox full. User",
      "Mailbox qwertz full user",
      "Mailbox qwert full user",
      "User full user",
      "User full mailbox",
    ];
    expect(new Set(keys.map(keyOf)).size).toBe(keys.length);
  });

  it("tells an id from a code that a wording holds", () => {
    expect(keyOf("temporarily deferred tss04")).not.toBe(keyOf("temporarily deferred tqq04"));
  });

  it("spells out a word of a script that puts no blanks between words, where a wording may begin anywhere", () => {
    expect(keyOf("550 用户名不存在的邮箱地址呢")).not.toBe(keyOf("550 用户名不存在的邮箱地址吗"));
    expect(keyOf("550 用户名不存在的邮箱地址呢 4fk2q9xz7l")).toBe(keyOf("550 用户名不存在的邮箱地址呢"));
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
          const draft = draftWords([said]);
          const plain = lookedUp(draft);
          const key = sentenceKey(draft);
          const speaker = speakerIn(plain);
          // What stands before all that is known only moves it.
          const moved = plain.hits[0]?.start ?? 0;
          const finds = JSON.stringify(
            [speaker, matchRows(plain, { code: 550, enhanced: null, speaker }), compose(plain)],
            (name, value) => (name === "start" || name === "end" ? value - moved : value),
          );
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
  return sentenceKey(draftWords([sentence]));
}

function known(): readonly string[] {
  const samples = linesIn("fixtures/replies").map((line) => line.split("\t")[1] ?? "");
  const blind = linesIn("fixtures/replies-blind").map((line) => String(JSON.parse(line).reply));
  return [...samples, ...blind];
}

function linesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").split("\n").filter(Boolean));
}
