import fc from "fast-check";
import { expect, it } from "vitest";
import { fingerprint, fingerprintOf } from "../../../src/quoted/mail-log/fingerprint.ts";
import { numberMap } from "../../../src/quoted/mail-log/number-map.ts";

it("a map from fingerprints holds what any map would, whatever is put in and taken out", () => {
  // Few homes, so that many keys stand in each other's way.
  const key = fc.integer({ min: 0, max: 400 }).map((n) => (n % 7) * 0x20_0000 + n);
  const step = fc.tuple(fc.constantFrom("set", "delete", "get"), key, fc.nat());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000 }), (steps) => {
      const [own, usual] = [numberMap(0), new Map<number, number>()];
      for (const [what, at, value] of steps) {
        if (what === "set") {
          own.set(at, value);
          usual.set(at, value);
        } else if (what === "delete") expect(own.delete(at)).toBe(usual.delete(at));
        expect(own.get(at)).toBe(usual.get(at));
      }
      expect(own.size).toBe(usual.size);
    }),
    { numRuns: 50, seed: 20260301 },
  );
});

it("a map keeps what it is told to keep", () => {
  const map = numberMap(0);
  for (let n = 0; n < 10_000; n += 1) map.set(fingerprint(`name${n}`), n);
  map.keep((n) => n >= 9_000);
  expect(map.size).toBe(1_000);
  expect(map.get(fingerprint("name9999"))).toBe(9_999);
  expect(map.get(fingerprint("name1"))).toBeUndefined();
});

it("a fingerprint is the same for text and bytes, and another for each of a hundred thousand ids", () => {
  const ids = Array.from({ length: 100_000 }, (_, n) => (0x4f1a2b3c4d + n * 7919).toString(16).toUpperCase());
  expect(new Set(ids.map((id) => fingerprint(id))).size).toBe(ids.length);
  const bytes = Buffer.from("mx 4F1A2B3C4D: removed");
  expect(fingerprintOf(bytes, 3, 13)).toBe(fingerprint("4F1A2B3C4D"));
});
