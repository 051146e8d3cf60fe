import { describe, expect, it } from "vitest";
import { cutBytes, remoteText } from "../../src/smtp/remote-text.ts";

describe("text from bytes", () => {
  it("is UTF-8 when the bytes are", () => {
    expect(remoteText(Buffer.from("ไม่พบผู้ใช้"))).toBe("ไม่พบผู้ใช้");
  });
  it("is Latin-1 otherwise, losing no byte", () => {
    expect(remoteText(Uint8Array.of(0x52, 0xe9, 0x66, 0xff, 0x00))).toBe("R\u00e9f\u00ff\u0000");
  });
  it("reads only the bytes of its view", () => {
    expect(remoteText(Buffer.from("abcdef").subarray(2, 4))).toBe("cd");
  });
});

describe("a cut", () => {
  it.each([
    ["aé", 2, "a"],
    ["a€b", 2, "a"],
    ["a€b", 3, "a"],
    ["a€b", 4, "a€"],
    ["a😀", 4, "a"],
    ["abc", 9, "abc"],
  ])("of %s at %i leaves no half character", (text, limit, left) => {
    expect(remoteText(cutBytes(Buffer.from(text), limit))).toBe(left);
  });
  it("falls where it is told in bytes that are no UTF-8", () => {
    expect(cutBytes(new Uint8Array(9).fill(0x80), 5)).toHaveLength(5);
  });
});
