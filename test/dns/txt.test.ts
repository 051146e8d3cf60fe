import { describe, expect, it } from "vitest";
import { joinTxt, quotedTxt } from "../../src/dns/txt.ts";

describe("joinTxt", () => {
  it("joins strings without blanks", () => {
    expect(joinTxt([Buffer.from("v=spf1 ip4:192.0"), Buffer.from(".2.0/24 -all")])).toBe(
      "v=spf1 ip4:192.0.2.0/24 -all",
    );
  });

  it("joins before decoding, so that a character cut in two stays one", () => {
    const bytes = Buffer.from("ü");
    expect(joinTxt([bytes.subarray(0, 1), bytes.subarray(1)])).toBe("ü");
  });

  it("reads bytes that are no UTF-8 as Latin-1, losing none", () => {
    expect(joinTxt([Buffer.from([0x76, 0xfc, 0x80])])).toBe("v\u00fc\u0080");
  });

  it("keeps a byte order mark and a real U+FFFD", () => {
    expect(joinTxt([Buffer.from("\ufeffx\ufffd")])).toBe("\ufeffx\ufffd");
  });

  it("gives an empty text for no strings", () => {
    expect(joinTxt([])).toBe("");
  });
});

describe("quotedTxt", () => {
  it("writes one string where it fits, and several of at most 255 characters where not", () => {
    expect(quotedTxt("v=spf1 -all")).toBe('"v=spf1 -all"');
    expect(quotedTxt("")).toBe('""');
    const long = `v=spf1 ${"ip4:192.0.2.1 ".repeat(40)}-all`;
    const parts = quotedTxt(long).slice(1, -1).split('" "');
    expect(parts.every((part) => part.length <= 255)).toBe(true);
    expect(parts.join("")).toBe(long);
  });
});
