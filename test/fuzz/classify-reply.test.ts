import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainLine } from "../../src/explain/ndjson.ts";
import { classifyReply } from "../../src/facts/classify-reply.ts";
import { MEANINGS } from "../../src/model/meaning.ts";
import type { RemoteText } from "../../src/model/scalars.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";
import { countedSteps } from "../support/counted-steps.ts";

const WORDS = fc.constantFrom(
  "550",
  "5.7.1",
  "mailbox",
  "is",
  "full",
  "@",
  "<a@b>",
  "[192.0.2.1]",
  "http://",
  "said:",
  "\n",
  "::1",
  ".",
  "unknown",
  "寄",
  "é",
  "0x800CCC79",
  "'",
  "\u0000",
);
const TEXT = fc.oneof(
  fc.string({ maxLength: 300, unit: "binary" }),
  fc.array(WORDS, { maxLength: 80 }).map((words) => words.join(" ")),
  fc.array(WORDS, { maxLength: 80 }).map((words) => words.join("")),
);

describe("understanding replies", () => {
  it("gives every text a meaning of the vocabulary, the same each time", () => {
    fc.assert(
      fc.property(TEXT, fc.option(fc.integer({ min: 200, max: 599 })), (text, code) => {
        const wording = { code, enhanced: null, lines: [text as RemoteText] } as const;
        const reading = classifyReply(wording);
        expect(MEANINGS).toContain(reading.meaning);
        expect(reading.alternatives).not.toContain(reading.meaning);
        expect(classifyReply(wording)).toEqual(reading);
      }),
      { numRuns: 500 },
    );
  });

  it("reads any pasted text and explains any line", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(readPasted(text).wording.lines.length).toBeGreaterThan(0);
        expect(JSON.parse(explainLine(text.replaceAll("\n", " "), 1))).toHaveProperty("id");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["words", "mailbox unknown "],
    ["dots", "a.b."],
    ["colons", "1:"],
    ["hyphens", "a-"],
    ["codes", "550-5.7.1 "],
    ["said", "said: 550 "],
    ["brackets", "[<("],
    ["digits", "1.2.3."],
  ])("takes twice the steps for twice the %s, at most", async (_, unit) => {
    // Below the length at which a reply is cut, or the longer one would cost no more than the shorter.
    const size = Math.floor(1_800 / unit.length);
    const once = await countedSteps(() => understand(unit.repeat(size)));
    const twice = await countedSteps(() => understand(unit.repeat(2 * size)));
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(2.3 * once);
  });

  it("takes no more steps for a megabyte than for what it reads of it", async () => {
    const some = await countedSteps(() => understand("mailbox unknown ".repeat(5_000)));
    const much = await countedSteps(() => understand("mailbox unknown ".repeat(65_536)));
    expect(much).toBeLessThan(2 * some);
  });
});

function understand(text: string): void {
  classifyReply({ code: 550, enhanced: null, lines: [text as RemoteText] });
  readPasted(text);
}
