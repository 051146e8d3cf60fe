import { describe, expect, it } from "vitest";
import { readSmtpUrl } from "../../src/cli/smtp-url.ts";
import { UsageError, withoutPassword } from "../../src/cli/usage-error.ts";

describe("an SMTP address", () => {
  it.each([
    ["smtp://mail.example.org", { secure: false, user: null, password: null, host: "mail.example.org", port: null }],
    ["smtps://MAIL.example.org:465/", { secure: true, host: "mail.example.org", port: 465 }],
    ["smtp://app@mail.example.org:587", { user: "app", password: null, port: 587 }],
    ["smtp://app%40acme.example:p%40s%3As%2F%25@mail.example.org", { user: "app@acme.example", password: "p@s:s/%" }],
    ["smtp://app@acme.example:p@ss@mail.example.org", { user: "app@acme.example", password: "p@ss" }],
    ["smtp://[2001:DB8::1]:25", { host: "2001:db8::1", port: 25 }],
    ["smtp://192.0.2.1", { host: "192.0.2.1" }],
  ])("%s", (text, url) => {
    expect(readSmtpUrl(text)).toMatchObject(url);
  });

  it.each([
    "mail.example.org",
    "mail.example.org:587",
    "http://mail.example.org",
    "smtp://",
    "smtp://mail.example.org:0",
    "smtp://mail.example.org:65536",
    "smtp://mail.example.org/path",
    "smtp://app:%zz@mail.example.org",
    "smtp://app:secret@not a host",
  ])("%s is none, and the complaint holds no password", (text) => {
    expect(() => readSmtpUrl(text)).toThrow(UsageError);
    try {
      readSmtpUrl(text);
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain("secret");
    }
  });

  it("loses its password wherever it is repeated", () => {
    expect(withoutPassword("no smtp://u:a@b:c@host and smtps://v:d@host")).not.toMatch(/a@b|:c@|:d@/);
    expect(withoutPassword("smtp://host:587 and alice@example.org")).toBe("smtp://host:587 and alice@example.org");
  });
});
