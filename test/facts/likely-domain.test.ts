import { describe, expect, it } from "vitest";
import { likelyDomain } from "../../src/facts/likely-domain.ts";
import { MAIL_DOMAINS } from "../../src/knowledge/mail-domains.ts";

describe("what a domain was likely meant to be", () => {
  it.each([
    ["gmial.com", "gmail.com"],
    ["GMAI.COM", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["gnail.com.", "gmail.com"],
    ["hotmial.con", "hotmail.com"],
    ["yaho.co.jp", "yahoo.co.jp"],
  ])("%s: %s", (typed, meant) => {
    expect(likelyDomain(typed)).toBe(meant);
  });

  it.each([
    ...MAIL_DOMAINS,
    "acme.example",
    "qq.co",
    "a.de",
    "example.org",
    "x".repeat(60),
    "",
    "mail.partner.example",
  ])("nothing is guessed of %s", (domain) => {
    expect(likelyDomain(domain)).toBeNull();
  });

  it("names each domain once", () => {
    expect(new Set(MAIL_DOMAINS).size).toBe(MAIL_DOMAINS.length);
  });
});
