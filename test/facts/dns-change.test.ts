import { expect, it } from "vitest";
import { dnsChange } from "../../src/facts/dns-change.ts";

it("a record is proposed when its name and its value are known", () => {
  expect(dnsChange("_dmarc.example.org", "TXT", "v=DMARC1; p=none")).toEqual({
    change: { kind: "dns", name: "_dmarc.example.org", type: "TXT", value: "v=DMARC1; p=none" },
  });
});

it("nothing is proposed when the value is not known, or the name is none", () => {
  expect(dnsChange("example.org", "TXT", null)).toEqual({});
  expect(dnsChange("not a name", "TXT", "v=spf1 -all")).toEqual({});
});
