import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forXml } from "../../../src/report/escape/xml.ts";
import { readXml } from "../../support/xml-well-formed.ts";

describe("forXml", () => {
  it("makes any text fit for content and attributes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const safe = forXml(text);
        const { attributes, text: content } = readXml(`<a b="${safe}">${safe}</a>`);
        expect(attributes["b"]).toBe(content);
      }),
    );
  });

  it("spells control characters out, for a reference to one is not allowed either", () => {
    expect(forXml("\0\ufffe")).toBe("\\x00\\u{fffe}");
  });
});
