import { describe, expect, it } from "vitest";
import { authorising, closing, costlyTerms, permissiveTerm } from "../../src/facts/spf-proposals.ts";
import type { IpAddress } from "../../src/model/scalars.ts";

describe("adding an address", () => {
  it("it stands before every term that could refuse it", () => {
    expect(authorising("v=spf1 mx -all", "192.0.2.9" as IpAddress)).toBe("v=spf1 ip4:192.0.2.9 mx -all");
    expect(authorising("v=spf1 -ip6:2001:db8::/32 -all", "2001:db8::9" as IpAddress)).toBe(
      "v=spf1 ip6:2001:db8::9 -ip6:2001:db8::/32 -all",
    );
  });
  it("an address nobody outside sees is never published", () => {
    expect(authorising("v=spf1 -all", "10.0.0.1" as IpAddress)).toBeNull();
  });
});

describe("records that let everybody in", () => {
  it.each([
    ["v=spf1 +all", "+all"],
    ["v=spf1 mx all", "all"],
    ["v=spf1 ?all", "?all"],
    ["v=spf1 ip4:0.0.0.0/0 -all", "ip4:0.0.0.0/0"],
    ["v=spf1 ip6:::/0 -all", "ip6:::/0"],
    ["v=spf1 mx ~all", null],
    ["v=spf1 ip4:192.0.2.0/24 -all", null],
    ["v=spf1 -ip4:0.0.0.0/0 ~all", null],
    ["v=spf1 a/1 -all", null],
  ])("%s: %s", (record, term) => {
    expect(permissiveTerm(record)).toBe(term);
  });
  it("only the term is changed that has to be", () => {
    expect(closing("v=spf1 mx include:_spf.example.net +all")).toBe("v=spf1 mx include:_spf.example.net ~all");
  });
  it("nothing is proposed where it is a range that lets them in", () => {
    expect(closing("v=spf1 ip4:0.0.0.0/0 +all")).toBeNull();
  });
});

it("the terms that cost a look-up are named as they are written", () => {
  expect(costlyTerms("v=spf1 a mx:example.org ip4:192.0.2.1 include:_spf.example.net redirect=example.com")).toEqual([
    "a",
    "mx:example.org",
    "include:_spf.example.net",
    "redirect=example.com",
  ]);
});
