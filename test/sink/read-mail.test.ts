import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMail } from "../../src/sink/read-mail.ts";

const MIXED = `Subject: =?UTF-8?Q?=C3=9Cberraschung?=
 =?UTF-8?B?IOOBk+OCk+OBq+OBoeOBrw==?=
From: Shop <shop@example.org>
Content-Type: multipart/mixed;
 boundary="outer"

This is a preamble.
--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe, your order =
1234 is on its way
--inner
Content-Type: text/html; charset=utf-8

<p>Order 1234</p>
--inner--
--outer
Content-Type: application/pdf; name="invoice.pdf"
Content-Disposition: attachment; filename*=utf-8''rechnung%20%C3%BC.pdf
Content-Transfer-Encoding: base64

JVBERi0x
LjQ=
--outer--
`;

describe("reading a received mail", () => {
  const content = readMail(Buffer.from(MIXED.replaceAll("\n", "\r\n")));

  it("unfolds headers and decodes their encoded words, without the blanks between two of them", () => {
    expect(content.headers.find(({ name }) => name === "subject")?.value).toBe("Überraschung こんにちは");
  });
  it("decodes the text in its character set and joins soft line breaks", () => {
    expect(content.text.trim()).toBe("Grüße, your order 1234 is on its way");
  });
  it("keeps the HTML apart", () => {
    expect(content.html.trim()).toBe("<p>Order 1234</p>");
  });
  it("names attachments as their sender did, and measures them decoded", () => {
    expect(content.attachments).toEqual([{ name: "rechnung ü.pdf", type: "application/pdf", bytes: 8 }]);
  });
  it("reads a mail without headers, without a body, or with neither", () => {
    expect(readMail(Buffer.from("\r\nonly text\r\n")).text).toBe("only text\n");
    expect(readMail(Buffer.from("Subject: x\r\n")).headers).toEqual([{ name: "subject", value: "x" }]);
    expect(readMail(Buffer.alloc(0)).text).toBe("");
  });
  it("does not follow parts nested beyond reason", () => {
    let mail = "x";
    for (let depth = 0; depth < 50; depth += 1)
      mail = `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${mail}\n--b${depth}--`;
    expect(readMail(Buffer.from(mail)).attachments).toEqual([]);
  });
  it("throws for no bytes at all", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => readMail(Buffer.from(bytes)) !== null));
  });
});
