import { describe, expect, it } from "vitest";
import { spfTerms } from "../../src/spf/terms.ts";

describe("spfTerms", () => {
  const ROWS = [
    ["include:_spf.example.org", "mechanism", "include", "+", "_spf.example.org", 1, true],
    ["-ALL", "mechanism", "all", "-", "", 0, true],
    ["?a:mail.example.org/24", "mechanism", "a", "?", "mail.example.org/24", 1, true],
    ["mx/28", "mechanism", "mx", "+", "/28", 1, true],
    ["~ip6:2001:db8::/32", "mechanism", "ip6", "~", "2001:db8::/32", 0, true],
    ["exists:%{i}.example.org", "mechanism", "exists", "+", "%{i}.example.org", 1, true],
    ["ptr", "mechanism", "ptr", "+", "", 1, true],
    ["redirect=example.net", "modifier", "redirect", null, "example.net", 1, true],
    ["exp=why.example.org", "modifier", "exp", null, "why.example.org", 0, true],
    ["later=anything", "modifier", "later", null, "anything", 0, true],
    ["ipv4:192.0.2.1", "mechanism", "ipv4", "+", "192.0.2.1", 0, false],
    ["constructor", "mechanism", "constructor", "+", "", 0, false],
  ] as const;
  it.each(ROWS)("reads %s", (text, kind, name, qualifier, value, costs, known) => {
    expect(spfTerms(`v=spf1  ${text}`)).toEqual([{ text, kind, name, qualifier, value, costs, known }]);
  });

  it("has no terms in what is no SPF record", () => {
    expect(spfTerms("v=spf10 -all")).toEqual([]);
    expect(spfTerms("")).toEqual([]);
  });
});
