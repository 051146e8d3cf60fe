import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Parsed, ReplyParser } from "../../src/smtp/reply-parser.ts";

/** Everything the parser makes of a stream, cut at the given places. */
function readInPieces(bytes: Uint8Array, cuts: readonly number[]): readonly (Parsed | string | null)[] {
  const parser = new ReplyParser();
  const seen: Parsed[] = [];
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  for (const [index, start] of places.entries()) {
    parser.feed(bytes.subarray(start, places[index + 1] ?? bytes.length));
    for (let parsed = parser.next(); parsed.is !== "more"; parsed = parser.next()) {
      seen.push(parsed);
      if (parsed.is === "broken") return seen;
    }
  }
  return [...seen, parser.alien()];
}

const code = fc.constantFrom("220", "250", "354", "421", "450", "535", "550", "199", "600", "55", "");
const separator = fc.constantFrom(" ", "-", "\t", "", "_");
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("5.1.1 no", "#5.7.1", "\0\x1b[2J", "x".repeat(3000), "é".repeat(1024)),
);
const ending = fc.constantFrom("\r\n", "\n", "\r\r\n", "\r");
const line = fc.tuple(code, separator, words, ending).map((parts) => parts.join(""));
const goodLine = fc.tuple(fc.constantFrom("220", "250", "550"), fc.constantFrom(" ", "-"), words, fc.constant("\r\n"));
const stream = fc.oneof(
  fc.array(line, { maxLength: 12 }).map((lines) => Buffer.from(lines.join(""))),
  fc.array(goodLine, { maxLength: 12 }).map((lines) => Buffer.from(lines.flat().join(""))),
  fc.uint8Array({ maxLength: 400 }),
);

describe("cutting the byte stream anywhere", () => {
  it("yields the same replies", () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat(8000), { maxLength: 40 }), (bytes, cuts) => {
        expect(readInPieces(bytes, cuts)).toEqual(readInPieces(bytes, []));
      }),
      { numRuns: 400 },
    );
  });
  it("byte by byte yields the same replies", () => {
    fc.assert(
      fc.property(stream, (bytes) => {
        expect(readInPieces(bytes, [...bytes.keys()])).toEqual(readInPieces(bytes, []));
      }),
      { numRuns: 100 },
    );
  });
  it("never lets a line feed into a line, nor a code outside 200 to 599 into a reply", () => {
    fc.assert(
      fc.property(stream, (bytes) => {
        for (const parsed of readInPieces(bytes, [])) {
          if (typeof parsed === "string") expect(parsed).not.toContain("\n");
          else if (parsed?.is === "reply") {
            expect(parsed.reply.lines.filter((text) => text.includes("\n"))).toEqual([]);
            expect(parsed.reply.code).toBeGreaterThanOrEqual(200);
            expect(parsed.reply.code).toBeLessThan(600);
          }
        }
      }),
    );
  });
});
