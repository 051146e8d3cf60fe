import { describe, expect, it } from "vitest";
import { codeMeaning, commandMeaning, tellingMeaning, vendorMeaning } from "../../src/facts/code-meaning.ts";

describe("what the codes say", () => {
  it("is believed above vague words where a code is about a mailbox, and not where it is about security", () => {
    expect(tellingMeaning("2.2")).toBe("mailbox-full");
    expect(tellingMeaning("7.1")).toBeNull();
  });

  it("is a vendor's where no registry knows the code, and only under the class the vendor means", () => {
    expect(vendorMeaning(550, "7.606")).toBe("ip-blocked");
    expect(vendorMeaning(451, "7.606")).toBeNull();
    expect(vendorMeaning(450, "7.321")).toBe("tls-failed");
    expect(vendorMeaning(550, "7.1")).toBeNull();
  });

  it("is a command's or a login's under a code that answers nothing else", () => {
    expect(commandMeaning(500)).toBe("protocol-error");
    expect(commandMeaning(535)).toBe("auth-failed");
    expect(commandMeaning(550)).toBeNull();
    expect(commandMeaning(null)).toBeNull();
  });

  it("is taken from the three digits and the command where the other code says nothing", () => {
    expect(codeMeaning(550, "0.0", "RCPT")).toBe("recipient-unknown");
    expect(codeMeaning(550, null, "MAIL")).toBe("sender-invalid");
    expect(codeMeaning(null, null, null)).toBe("unspecified");
  });

  it("is a fault of the server under 454 to AUTH, and a refused login under 535", () => {
    expect(codeMeaning(454, null, "AUTH")).toBe("server-error");
    expect(codeMeaning(454, "7.0", "AUTH")).toBe("server-error");
    expect(codeMeaning(454, "7.0", null)).toBe("server-error");
    expect(codeMeaning(454, "7.0", "STARTTLS")).toBe("tls-failed");
    expect(codeMeaning(535, null, "AUTH")).toBe("auth-failed");
  });
});
