import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forJson } from "../../../src/report/escape/json.ts";
import { forTerminal } from "../../../src/report/escape/terminal.ts";

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

describe("forTerminal", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["\x1b[2J", "\\x1b[2J"],
    ["a\r\nb", "a\\r\\nb"],
    ["\x9b31m", "\\x9b31m"],
    ["\u202egnp.exe", "\\u{202e}gnp.exe"],
    ["a\u200bb\ufeff", "a\\u{200b}b\\u{feff}"],
    ["\u{e0041}", "\\u{e0041}"],
    ["\ud800", "\\u{d800}"],
    ["ไม่มี 逆引き ế", "ไม่มี 逆引き ế"],
  ];
  it.each(rows)("writes %j as %j", (text, shown) => {
    expect(forTerminal(text)).toBe(shown);
  });

  it("lets nothing through that a terminal acts on or hides", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !UNSAFE.test(forTerminal(text))));
  });
});

describe("forJson", () => {
  it("changes how a value is written, never what it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = forJson(JSON.stringify([text]));
        expect(JSON.parse(written)).toEqual([text]);
        expect(written).not.toMatch(UNSAFE);
      }),
    );
  });
});
