import { describe, expect, it } from "vitest";
import { spfFault } from "../../src/spf/fault.ts";

/** The part of the record that is pointed at. */
function part(record: string): string | null {
  const place = spfFault(record);
  return place === null ? null : record.slice(place.at, place.at + place.length);
}

describe("spfFault", () => {
  it.each([
    ["v=spf1 ipv4:192.0.2.1 -all", "ipv4"],
    ["v=spf1 ip4:192.0.2.1/33 -all", "/33"],
    ["v=spf1 ip4:192.0.2.300 -all", "192.0.2.300"],
    ["v=spf1 ip4: 192.0.2.1 -all", "ip4:"],
    ["v=spf1 a/99 -all", "/99"],
    ["v=spf1 include:example -all", "example"],
    ["v=spf1 include -all", "include"],
    ["v=spf1 -alll", "alll"],
    ["v=spf1 all:x", "x"],
    ["v=spf1 exists:%{z}.example -all", "%{z}.example"],
    ["v=spf1 redirect=a.example redirect=b.example", "redirect=b.example"],
    ["v=spf1 ip4:192.0.2.1; -all", "192.0.2.1;"],
    ["v=spf1 a:m\u00e4il.example -all", "\u00e4"],
    ["v=spf1 ip4:192.0.2.1 ip4:192.0.2.1/ -all", "/"],
  ])("points into %j", (record, wrong) => {
    expect(part(record)).toBe(wrong);
  });

  it("points at the second of two equal terms when the second is wrong", () => {
    const record = "v=spf1 exp=a.example a:exp=a.example exp=b.example";
    expect(spfFault(record)?.at).toBe(record.lastIndexOf("exp="));
  });

  it.each(["v=spf1", "v=spf1   -all", "v=spf1 a mx ptr ~all", "v=spf1 a:x.example/24//64 op=auth -all"])(
    "finds nothing in %j",
    (record) => {
      expect(spfFault(record)).toBeNull();
    },
  );
});
