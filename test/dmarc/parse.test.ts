import { describe, expect, it } from "vitest";
import { dmarcAction, dmarcTags, isDmarc } from "../../src/dmarc/parse.ts";

describe("isDmarc", () => {
  it.each([
    ["v=DMARC1; p=none", true],
    ["V = DMARC1;p=none", true],
    ["v=DMARC1", true],
    ["v=dmarc1; p=none", false],
    ["v=DMARC10; p=none", false],
    ["p=none; v=DMARC1", false],
    ["v=spf1 -all", false],
  ])("%s: %s", (text, expected) => expect(isDmarc(text)).toBe(expected));
});

describe("dmarcTags", () => {
  it("lower-cases names and keeps values", () => {
    expect(dmarcTags("v=DMARC1; P = Reject ;rua=mailto:A@acme.example;")).toEqual({
      v: "DMARC1",
      p: "Reject",
      rua: "mailto:A@acme.example",
    });
  });
  it("keeps the first of two and passes over rubbish", () => {
    expect(dmarcTags("v=DMARC1; p=none; p=reject; ; =x; rubbish; __proto__=1")).toEqual({ v: "DMARC1", p: "none" });
  });
});

describe("dmarcAction", () => {
  it.each([
    ["p=reject", "own", "reject"],
    ["p=REJECT", "own", "reject"],
    ["p=reject; sp=none", "own", "reject"],
    ["p=reject; sp=none", "below", "none"],
    ["p=reject", "below", "reject"],
    ["p=none; sp=quarantine; np=reject", "nowhere", "reject"],
    ["p=none; sp=quarantine", "nowhere", "quarantine"],
    ["p=none; np=reject", "below", "none"],
    ["p=bogus", "own", null],
    ["", "own", null],
    ["p=bogus; rua=mailto:d@acme.example", "own", "none"],
    ["p=reject; sp=bogus; rua=mailto:d@acme.example", "own", "none"],
    ["p=reject; sp=bogus", "own", null],
    ["p=bogus; rua=d@acme.example", "own", null],
  ] as const)("%s at %s: %s", (record, place, expected) => {
    expect(dmarcAction(dmarcTags(record), place)).toBe(expected);
  });
});
