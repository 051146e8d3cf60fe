import { describe, expect, it } from "vitest";
import { understand } from "../../src/facts/classify-reply.ts";
import type { RemoteText } from "../../src/model/scalars.ts";

describe("a DNS failure by what was looked up", () => {
  it("is the sending domain's affair where that was a record of it", () => {
    const said = [
      ["Temporary DNS failure while looking up the SPF record of acme.example", "spf-fail"],
      ["DNS timeout while evaluating SPF", "spf-fail"],
      ["SPF lookup of acme.example: SERVFAIL", "spf-fail"],
      ["DNS failure for the DKIM key of acme.example", "dkim-fail"],
      ["Temporary DNS error, DMARC policy of acme.example not found", "dmarc-fail"],
      ["DNS lookup failed for TXT record of acme.example", "sender-domain-unresolvable"],
    ] as const;
    for (const [words, meaning] of said) {
      const { meaning: found, alternatives } = read(words);
      expect(found, words).toBe(meaning);
      expect(alternatives, words).not.toContain("recipient-dns-failure");
    }
  });

  it("is the recipient's where the way to the recipient was looked up", () => {
    for (const words of [
      "Temporary DNS failure while looking up the MX of example.org",
      "DNS lookup failed for example.org",
      "Name server timeout",
    ]) {
      expect(read(words).meaning, words).toBe("recipient-dns-failure");
    }
  });
});

function read(words: string): ReturnType<typeof understand> {
  return understand({ code: 451, enhanced: "4.4.3", lines: [`451 4.4.3 ${words}` as RemoteText] });
}
