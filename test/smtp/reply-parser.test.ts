import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/model/reply.ts";
import { REPLY_LIMITS, ReplyParser } from "../../src/smtp/reply-parser.ts";
import { countedSteps } from "../support/counted-steps.ts";

function parserOf(...chunks: readonly (string | Uint8Array)[]): ReplyParser {
  const parser = new ReplyParser();
  for (const chunk of chunks) parser.feed(typeof chunk === "string" ? Buffer.from(chunk, "latin1") : chunk);
  return parser;
}

function replyOf(text: string): Reply {
  const parsed = parserOf(text).next();
  if (parsed.is !== "reply") throw new Error(`not a reply: ${JSON.stringify(parsed)}`);
  return parsed.reply;
}

describe("a reply", () => {
  it("of one line is its code, its enhanced code and its text verbatim", () => {
    expect(replyOf("550 5.1.1 <x@example.org>: unknown\r\n")).toEqual({
      code: 550,
      enhanced: "5.1.1",
      lines: ["550 5.1.1 <x@example.org>: unknown"],
    });
  });
  it("of several lines ends at the first line without a hyphen", () => {
    expect(replyOf("250-mx.example.org\r\n250-SIZE\r\n250 HELP\r\n").lines).toEqual([
      "250-mx.example.org",
      "250-SIZE",
      "250 HELP",
    ]);
  });
  it("has the code of its last line when codes differ", () => {
    expect(replyOf("450-wait\r\n550 5.7.1 no\r\n").code).toBe(550);
  });
  it.each([["220 ok\n"], ["220 ok\r\n"], ["220 ok\r\r\n"]])("may end in any of the usual ways: %j", (text) => {
    expect(replyOf(text).lines).toEqual(["220 ok"]);
  });
  it("may be a code alone", () => {
    expect(replyOf("354\r\n")).toEqual({ code: 354, enhanced: null, lines: ["354"] });
    expect(replyOf("250-\r\n250\r\n").lines).toEqual(["250-", "250"]);
  });
  it("keeps NUL, escape sequences and bare CR as text: only printers judge them", () => {
    expect(replyOf("550 a\0b\x1b[31mc\rd\r\n").lines).toEqual(["550 a\0b\x1b[31mc\rd"]);
  });
  it("that is not UTF-8 is read as Latin-1", () => {
    expect(replyOf("550 Empf\xe4nger\r\n").lines).toEqual(["550 Empfänger"]);
  });
  it("keeps only the beginning of an endless line", () => {
    const reply = replyOf(`550 ${"x".repeat(9000)}\r\n`);
    expect(reply.lines[0]).toHaveLength(REPLY_LIMITS.lineBytes);
  });
  it("keeps a line of exactly the limit whole", () => {
    const line = `550 ${"x".repeat(REPLY_LIMITS.lineBytes - 4)}`;
    expect(replyOf(`${line}\r\n`).lines).toEqual([line]);
  });
  it("keeps only so many lines, and still ends where it ends", () => {
    const reply = replyOf(`${"250-x\r\n".repeat(900)}550 y\r\n`);
    expect([reply.lines.length, reply.code]).toEqual([REPLY_LIMITS.replyLines, 550]);
  });
});

describe("a stream", () => {
  it("gives its replies one by one and then asks for more", () => {
    const parser = parserOf("220 a\r\n250 b\r\n25");
    expect([parser.next(), parser.next(), parser.next()]).toMatchObject([
      { is: "reply", reply: { code: 220 } },
      { is: "reply", reply: { code: 250 } },
      { is: "more" },
    ]);
    expect(parser.alien()).toBeNull();
  });
  it.each([
    ["SSH-2.0-OpenSSH_9.2\r\n"],
    ["HTTP/1.1 400 Bad Request\r\n"],
    ["+OK POP3 ready\r\n"],
    ["* OK IMAP4rev1\r\n"],
    ["\r\n"],
    ["22 short\r\n"],
    ["2200 long\r\n"],
    ["150 no such class\r\n"],
    ["650 no such class\r\n"],
    ["250_mx\r\n"],
  ])("with the line %j is no SMTP, and stays so", (line) => {
    const parser = parserOf(line, "220 later\r\n");
    expect(parser.next()).toEqual({ is: "broken", bytes: line.trimEnd() });
    parser.feed(Buffer.from("220 again\r\n"));
    expect(parser.next().is).toBe("broken");
  });
  it("without an end is no SMTP once the connection's cap is reached", () => {
    const parser = new ReplyParser();
    let fed = 0;
    while (parser.next().is === "more") {
      parser.feed(Buffer.from("2".repeat(1000)));
      fed += 1000;
    }
    expect(fed).toBeLessThanOrEqual(REPLY_LIMITS.connectionBytes + 1000);
    expect(parser.next()).toEqual({ is: "broken", bytes: "2".repeat(REPLY_LIMITS.lineBytes) });
  });
  it("of well-formed replies without an end reaches the cap too", () => {
    const parser = new ReplyParser();
    let replies = 0;
    for (;;) {
      const parsed = parser.next();
      if (parsed.is === "broken") break;
      if (parsed.is === "reply") replies += 1;
      else parser.feed(Buffer.from("250 again\r\n".repeat(50)));
    }
    expect(replies).toBe(Math.floor(REPLY_LIMITS.connectionBytes / 11));
  });
  it("that stops after bytes no reply begins with is alien", () => {
    const parser = parserOf(Uint8Array.of(0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46));
    expect(parser.next().is).toBe("more");
    expect(parser.alien()).toBe("\u0015\u0003\u0001\u0000\u0002\u0002F");
  });
  it.each([[""], ["2"], ["22"], ["220"], ["220 hal"], ["220-a\r\n220"]])(
    "that stops after %j may yet be SMTP",
    (text) => {
      const parser = parserOf(text);
      expect([parser.next().is, parser.alien()]).toEqual(["more", null]);
    },
  );
  it("forgets on demand what was not handed out, and says what it was", () => {
    const parser = parserOf("220 go\r\n250 injec", "ted\r\n");
    parser.next();
    expect(parser.discard()).toBe("250 injected\r\n");
    expect([parser.discard(), parser.next().is]).toEqual([null, "more"]);
  });
  it("looks at every byte once: twice as many tiny chunks take twice the steps", async () => {
    const read = (chunks: number) => {
      const parser = new ReplyParser();
      for (let n = 0; n < chunks; n += 1) parser.feed(Uint8Array.of(0x32));
      expect(parser.next().is).toBe("more");
    };
    const some = await countedSteps(() => read(10_000));
    const twice = await countedSteps(() => read(20_000));
    expect(some).toBeGreaterThan(10_000);
    expect(twice).toBeLessThan(2.1 * some);
  });
});
