import { describe, expect, it } from "vitest";
import { der } from "../../src/lab/der.ts";

function hex(bytes: Buffer): string {
  return bytes.toString("hex");
}

describe("der", () => {
  it("writes integers in the fewest bytes, never negative (X.690 §8.3.2)", () => {
    expect(hex(der.integer(Buffer.of(0, 0, 5)))).toBe("020105");
    expect(hex(der.integer(Buffer.of(0, 0x80)))).toBe("02020080");
    expect(hex(der.integer(Buffer.of(0)))).toBe("020100");
  });

  it("writes object identifiers in base 128", () => {
    expect(hex(der.objectId("1.2.840.10045.4.3.2"))).toBe("06082a8648ce3d040302");
    expect(hex(der.objectId("2.5.29.17"))).toBe("0603551d11");
  });

  it("writes lengths in one, two or three bytes", () => {
    expect(hex(der.octets(Buffer.alloc(127))).slice(0, 4)).toBe("047f");
    expect(hex(der.octets(Buffer.alloc(128))).slice(0, 6)).toBe("048180");
    expect(hex(der.octets(Buffer.alloc(256))).slice(0, 8)).toBe("04820100");
  });

  it("writes a time as UTCTime", () => {
    expect(der.time(new Date("2026-01-15T08:00:00Z")).subarray(2).toString()).toBe("260115080000Z");
  });
});
