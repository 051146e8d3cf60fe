import { describe, expect, it } from "vitest";
import { pastedParts } from "../../src/quoted/pasted-parts.ts";

describe("what somebody pasted", () => {
  it.each([
    "550 5.1.1 User unknown",
    "550-5.7.1 line one\n550 5.7.1 line two",
    "550-5.7.1 line one\n550-5.7.1 line two\n550 5.7.1 line three",
    "He said:\n550 5.1.1 User unknown\nand that was all\n",
    "Not a reply at all",
    "Server Response: '550 a'\n552 b\nError Number: 0x800CCC79",
    "Diagnostic-Code: smtp; 550 a\n552 b",
    "postfix/smtp[1]: status=bounced (550 a)\n552 b",
    "",
  ])("is one part where it holds one reply: %j", (text) => {
    expect(pastedParts(text)).toEqual([text]);
  });

  it("is taken apart where it holds several, with what stands around each", () => {
    const text =
      "They answered:\n550-5.1.1 <a@partner.example>\n550 5.1.1 unknown\n  (in reply to RCPT)\n\n552 5.2.2 full\n552 5.2.2 full";
    expect(pastedParts(text)).toEqual([
      "They answered:\n550-5.1.1 <a@partner.example>\n550 5.1.1 unknown\n  (in reply to RCPT)\n",
      "552 5.2.2 full",
      "552 5.2.2 full",
    ]);
  });

  it("does not take a number at the beginning of a line for a reply's", () => {
    expect(pastedParts("550 5.1.1 unknown\n5500 messages\n1024 bytes\n199 x")).toHaveLength(1);
  });
});
