import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/explain/verdict.ts";
import { verdictJson } from "../../src/explain/verdict-json.ts";

const LISTED: Verdict = {
  code: 550,
  enhanced: "5.7.1",
  cause: "ip-listed-dnsbl",
  confidence: "likely",
  alternatives: ["ip-blocked", "policy-block"],
  owner: "sender-admin",
  retry: "no",
  list: "zen.spamhaus.org",
  ip: "192.0.2.1",
};
const BARE: Verdict = { ...LISTED, code: null, enhanced: null, alternatives: [], list: undefined, ip: undefined };

describe("verdictJson", () => {
  it("is what JSON.stringify writes, whatever the mailbox, and leaves out what is not there", () => {
    for (const verdict of [LISTED, BARE]) {
      expect(`{${verdictJson(verdict, undefined)}}`).toBe(JSON.stringify(verdict));
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), (mailbox) => {
          expect(`{${verdictJson(verdict, mailbox)}}`).toBe(JSON.stringify({ ...verdict, mailbox }));
        }),
      );
    }
  });
});
