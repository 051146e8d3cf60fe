import { describe, expect, it } from "vitest";
import type { Instant } from "../../src/model/scalars.ts";
import { readExpectations, UnreadableExpectations } from "../../src/sink/expectation.ts";
import { judgeMails } from "../../src/sink/judge-mails.ts";
import type { ReceivedMail } from "../../src/sink/mail.ts";
import { readMail } from "../../src/sink/read-mail.ts";

async function mail(n: number, text: string): Promise<ReceivedMail> {
  const raw = Buffer.from(text.replaceAll("\n", "\r\n"));
  return {
    n,
    at: "2026-01-15T08:00:00.000Z" as Instant,
    from: "shop@example.org",
    to: ["alice@example.org"],
    helo: "app",
    client: "127.0.0.1",
    tls: "TLSv1.3",
    user: null,
    raw,
    content: await readMail(raw),
    dkim: null,
    spf: null,
  };
}

const ORDER = await mail(1, "Subject: Your order 1234\nReply-To: help@example.org\n\nThank you\nfor your order.\n");

describe("what is expected of a mail", () => {
  it.each([
    ["subject", 'mails: [{subject: "Your order *"}]'],
    ["envelope", "mails: [{from: shop@example.org, to: [alice@*]}]"],
    ["headers, and headers that must not be there", "mails: [{headers: {Reply-To: help@*, Bcc: null}}]"],
    ["a body, wherever its lines are broken", "mails: [{body: thank you for your order}]"],
    ["TLS", "mails: [{tls: true}]"],
    ["JSON, which is YAML, too", '{"mails": [{"subject": "your order 1234"}], "count": 1}'],
  ])("%s: met", (_, text) => {
    expect(judgeMails(readExpectations(text), [ORDER])).toMatchObject({ met: true, settled: true });
  });

  it.each([
    ["mails: [{subject: Your bill}]", { field: "subject", expected: "Your bill", got: "Your order 1234" }],
    ["mails: [{to: bob@*}]", { field: "to", expected: "bob@*", got: "alice@example.org" }],
    ["mails: [{headers: {Reply-To: null}}]", { field: "reply-to", expected: null, got: "help@example.org" }],
    ["mails: [{attachments: [invoice.pdf]}]", { field: "attachment", expected: "invoice.pdf", got: null }],
    ["mails: [{dkim: pass}]", { field: "dkim", expected: "pass", got: "none" }],
    ["mails: [{spf: pass}]", { field: "spf", expected: "pass", got: "none" }],
    ["mails: [{user: app}]", { field: "user", expected: "app", got: null }],
    ["mails: [{tls: false}]", { field: "tls", expected: null, got: "TLSv1.3" }],
  ])("%s: the difference is told", (text, difference) => {
    const verdict = judgeMails(readExpectations(text), [ORDER]);
    expect(verdict.met).toBe(false);
    expect(verdict.mails[0]?.differences).toEqual([difference]);
  });

  it("a wide expectation does not take the only mail that a narrow one could have", async () => {
    const other = await mail(2, "Subject: Hello\n\n");
    const expected = readExpectations("mails: [{from: shop@*}, {subject: Your order *}]");
    expect(judgeMails(expected, [ORDER, other]).met).toBe(true);
  });

  it("one mail cannot meet two expectations", () => {
    const expected = readExpectations("mails: [{from: shop@*}, {subject: Your order *}]");
    expect(judgeMails(expected, [ORDER])).toMatchObject({ met: false, settled: false });
  });

  it("one mail too many is told, and that none came is waited for", () => {
    expect(judgeMails(readExpectations("count: 1"), [ORDER, ORDER])).toMatchObject({ met: false, settled: true });
    expect(judgeMails(readExpectations("count: 0"), [])).toMatchObject({ met: true, settled: false });
  });
});

describe("an expectation file that cannot be read", () => {
  it.each([
    ["mails: [{subjekt: x}]", "mails[0].subjekt"],
    ["mails: {subject: x}", "mails"],
    ["count: many", "count"],
    ["mails: [{dkim: yes}]", "mails[0].dkim"],
    ["mails: [{to: [{}]}]", "mails[0].to[0]"],
    ["- a", ""],
    ["a: [", ""],
  ])("%s", (text, path) => {
    expect(() => readExpectations(text)).toThrow(UnreadableExpectations);
    try {
      readExpectations(text);
    } catch (error) {
      expect(error instanceof UnreadableExpectations && error.path).toBe(path);
    }
  });
});
