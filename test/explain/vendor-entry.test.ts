import { describe, expect, it } from "vitest";
import { codePage } from "../../src/explain/code-page.ts";
import { vendorEntry } from "../../src/explain/vendor-entry.ts";
import { CLIENT_ERRORS } from "../../src/knowledge/client-errors.ts";
import { LANGS } from "../../src/model/cause.ts";

describe("a vendor's own sub-code", () => {
  it.each([
    ["TSS04", "reputation-low"],
    ["[tss04]", "reputation-low"],
    ["S3140", "ip-blocked"],
    ["OFR_417", "mailbox-full"],
    ["AUP#RBL", "ip-listed-dnsbl"],
  ])("%s means %s", (text, meaning) => {
    expect(vendorEntry(text)).toMatchObject({ is: "vendor", meaning });
  });

  it.each(["S9999", "foo", "RBL", "550", "", "x".repeat(5000)])("%s is none", (text) => {
    expect(vendorEntry(text)).toBeNull();
  });
});

describe("a mail program's error number", () => {
  it.each(Object.entries(CLIENT_ERRORS))("%s has its page in every language", (code, { name, meaning }) => {
    const entry = vendorEntry(code.toLowerCase());
    if (entry === null) throw new Error(`${code} is not known`);
    expect(entry).toMatchObject({ code, is: "client", title: name, meaning });
    for (const lang of LANGS) expect(codePage(entry, "a case", lang)).toMatchObject({ id: code, example: null });
  });

  it.each(["0x80000000", "0x800CCC"])("%s is none that is known", (text) => {
    expect(vendorEntry(text)).toBeNull();
  });
});
