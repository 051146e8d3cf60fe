import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coversMx, stsPolicy } from "../../src/sts/policy.ts";

const GOOD = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.org\r\nmx: *.Example.NET\r\nmax_age: 604800\r\n";

describe("a policy file", () => {
  it("names mode, hosts and age", () => {
    expect(stsPolicy(GOOD)).toEqual({
      mode: "enforce",
      mx: ["mx.example.org", "*.example.net"],
      maxAge: 604_800,
      faults: [],
    });
  });
  it("may end its lines as Unix does, hold fields of later versions, and need no host when it is withdrawn", () => {
    expect(stsPolicy(`${GOOD.replaceAll("\r", "")}future: x\n`).faults).toEqual([]);
    expect(stsPolicy("version: STSv1\nmode: none\nmax_age: 86400\n").faults).toEqual([]);
  });
  it("names every part that senders cannot use", () => {
    const rows: readonly (readonly [string, readonly string[]])[] = [
      [GOOD.replace("STSv1", "STSv2"), ["version: STSv2"]],
      [GOOD.replace("mode: enforce", "mode: enforced"), ["mode: enforced"]],
      [GOOD.replace("604800", "31557601"), ["max_age: 31557601"]],
      [GOOD.replace("max_age", "max-age"), ["max_age:"]],
      [GOOD.replace(/mx: .*\r\n/g, ""), ["mx:"]],
      [GOOD.replace("mx.example.org", "192.0.2.1:25"), ["mx: 192.0.2.1:25"]],
      ["", ["version:", "mode:", "max_age:", "mx:"]],
    ];
    for (const [body, faults] of rows) expect(stsPolicy(body).faults, body).toEqual(faults);
  });
  it("that is a web page is full of faults, of which a few are shown", () => {
    const { faults } = stsPolicy("<html>\n".repeat(500));
    expect(faults).toHaveLength(5);
  });
  it("is read whatever it holds", () => {
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (body) => stsPolicy(body).mode !== undefined));
  });
});

it("a wildcard stands for exactly one label", () => {
  expect(coversMx(["*.example.net"], "mx.example.net")).toBe(true);
  expect(coversMx(["*.example.net"], "a.mx.example.net")).toBe(false);
  expect(coversMx(["*.example.net"], "example.net")).toBe(false);
  expect(coversMx(["mx.example.net"], "mx.example.net")).toBe(true);
  expect(coversMx(["example.net"], "mx.example.net")).toBe(false);
});
