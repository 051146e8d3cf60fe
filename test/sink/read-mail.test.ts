import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MailContent, readMail } from "../../src/sink/read-mail.ts";

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

describe("reading a received mail", async () => {
  const content = await read(MIXED.replaceAll("\n", "\r\n"));

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
  it("takes raw UTF-8 in a header for what it is", async () => {
    expect((await read("X-Shop: Grüße\n\n")).headers).toEqual([{ name: "x-shop", value: "Grüße" }]);
  });
  it("reads a file name that is spread over several parameters", async () => {
    const mail = "Content-Disposition: attachment; filename*0*=utf-8''gr%C3%BC; filename*1=\"n.pdf\"\n\nx\n";
    expect((await read(mail)).attachments).toMatchObject([{ name: "grün.pdf" }]);
  });
  it("does not take the text of a forwarded mail for its own", async () => {
    const mail =
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nown\n--b\nContent-Type: message/rfc822\n\n\ninner\n--b--\n";
    expect(await read(mail)).toMatchObject({ text: "own", attachments: [{ type: "message/rfc822" }] });
  });
  it("reads a mail without headers, without a body, or with neither", async () => {
    expect((await read("\r\nonly text\r\n")).text).toBe("only text\n");
    expect((await read("Subject: x\r\n")).headers).toEqual([{ name: "subject", value: "x" }]);
    expect(await read("")).toEqual({ headers: [], text: "", html: "", attachments: [] });
  });
  it("does not follow parts nested beyond reason", async () => {
    let mail = "x";
    for (let depth = 0; depth < 50; depth += 1)
      mail = `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${mail}\n--b${depth}--`;
    expect((await read(mail)).attachments).toEqual([]);
  });
  it("reads the beginning of a mail of more parts than any honest one has", async () => {
    const mail = await read(`Subject: many\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nx\n".repeat(2001)}`);
    expect(mail.headers[0]).toEqual({ name: "subject", value: "many" });
    expect(mail.text).toMatch(/^x\nx\n/);
  });
  it("throws for no bytes at all", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect(await readMail(Buffer.from(bytes))).toHaveProperty("attachments");
      }),
    ));
});

function read(mail: string): Promise<MailContent> {
  return readMail(Buffer.from(mail));
}
