import { describe, expect, it } from "vitest";
import { speakerOf } from "../../src/facts/speaker-of.ts";

describe("speakerOf", () => {
  it("knows a provider by the suffix of its host", () => {
    expect(speakerOf("gmail-smtp-in.l.google.com")).toBe("google");
    expect(speakerOf("acme-example.mail.protection.outlook.com.")).toBe("microsoft");
    expect(speakerOf("MX-EU.MAIL.AM0.YAHOODNS.NET")).toBe("yahoo");
  });

  it("does not take a part of a name for its suffix", () => {
    expect(speakerOf("google.com.example.org")).toBeNull();
    expect(speakerOf("notgoogle.com")).toBeNull();
  });

  it("asks the banner where the host does not tell", () => {
    expect(speakerOf("mx.acme.example", "220 mx.google.com ESMTP a1 - gsmtp")).toBe("google");
    expect(speakerOf("mx.acme.example", "220 mx.acme.example ESMTP")).toBeNull();
    expect(speakerOf(null)).toBeNull();
  });
});
