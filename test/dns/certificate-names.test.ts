import { expect, it } from "vitest";
import { isCovered } from "../../src/dns/certificate-names.ts";

it.each([
  ["mx.example.org", ["mx.example.org"], true],
  ["MX.example.org", ["mx.EXAMPLE.org"], true],
  ["mx.example.org", ["*.example.org"], true],
  ["a.mx.example.org", ["*.example.org"], false],
  ["example.org", ["*.example.org"], false],
  ["mx.example.org", ["mx.example.net"], false],
  ["mx.example.org", [], false],
  ["org", ["*.org"], false],
])("%s under %j: %s", (host, names, covered) => {
  expect(isCovered(host, names)).toBe(covered);
});
