import { describe, expect, it } from "vitest";
import { askedCode, type CodeEntry, codeEntry } from "../../src/explain/code-entry.ts";
import { codePage } from "../../src/explain/code-page.ts";
import { VENDOR_CODES } from "../../src/knowledge/vendor-codes.ts";
import { LANGS } from "../../src/model/cause.ts";

function entryOf(text: string): CodeEntry | null {
  const asked = askedCode(text);
  return asked === null ? null : codeEntry(asked);
}

describe("a code that only a vendor has given a meaning", () => {
  it.each(Object.entries(VENDOR_CODES))("5.%s means %s, and is said to be the vendor's own", (detail, meaning) => {
    const entry = entryOf(`5.${detail}`);
    expect(entry).toMatchObject({ title: null, vendor: "Microsoft", meaning });
    expect(JSON.stringify(entry?.sources)).toContain("learn.microsoft.com");
  });

  it.each(LANGS)("has its page in %s", (lang) => {
    const entry = entryOf("5.7.606");
    if (entry === null) throw new Error("5.7.606 is not known");
    const text = JSON.stringify(codePage(entry, null, lang).rows);
    expect(text).toContain("Microsoft");
    expect(text).toContain("(ip-blocked)");
    expect(text).not.toContain("{vendor}");
  });

  it("is known where no class is named, and under a temporary class only where it means the same there", () => {
    expect(entryOf("X.7.606")).toMatchObject({ code: "X.7.606", meaning: "ip-blocked" });
    expect(entryOf("4.2.121")).toMatchObject({ meaning: "recipient-rate-limited", retry: "yes" });
    expect(entryOf("4.7.606")).toBeNull();
    expect(entryOf("2.2.121")).toBeNull();
  });
});

describe("any other code", () => {
  it.each(["5.7.25", "5.7.1", "550", "4yz"])("%s is nobody's own", (text) => {
    expect(entryOf(text)).toMatchObject({ vendor: null });
  });

  it("is not there when nobody uses it", () => {
    expect(entryOf("5.7.999")).toBeNull();
  });
});
