import { expect, it } from "vitest";
import { dnsName } from "../../src/dns/name.ts";
import { CANARIES } from "../../src/knowledge/canaries.ts";

it("canaries are at least four, of unrelated operators", () => {
  expect(CANARIES.length).toBeGreaterThanOrEqual(4);
  const domains = CANARIES.map(({ host }) => host.split(".").slice(-2).join("."));
  expect(new Set(domains).size).toBe(CANARIES.length);
  for (const { host } of CANARIES) expect(dnsName(host)).toBe(host);
});

it("each has a submission host of its own, which is not its exchanger", () => {
  for (const { host, submission } of CANARIES)
    expect([dnsName(submission), submission === host]).toEqual([submission, false]);
  expect(new Set(CANARIES.map(({ submission }) => submission)).size).toBe(CANARIES.length);
});
