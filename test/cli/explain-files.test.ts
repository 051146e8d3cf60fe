import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/report/read-json.ts";
import { mxray } from "./terminal.ts";

const BOUNCE = `From: MAILER-DAEMON@mail.acme.example
To: alice@acme.example
Subject: failure notice

<bob@example.org>:
550 5.1.1 No such user here
`;
const LOG = `Mar  1 04:05:07 mx postfix/qmgr[12]: 4F1A2B3C4D: from=<alice@acme.example>, size=1, nrcpt=1 (queue active)
Mar  1 04:05:08 mx postfix/smtp[13]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[198.51.100.7] said: 550 5.1.1 No such user (in reply to RCPT TO command))
Mar  1 04:05:09 mx postfix/smtp[13]: 4F1A2B3C4D: to=<eve@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[198.51.100.7] said: 550 5.1.1 No such user (in reply to RCPT TO command))
`;

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), "mxray-test-"));
  mkdirSync(join(cwd, "box/new"), { recursive: true });
  writeFileSync(join(cwd, "box/new/1.eml"), BOUNCE);
  writeFileSync(join(cwd, "box/new/2"), BOUNCE.replaceAll("bob", "carol"));
  writeFileSync(join(cwd, "box/.hidden"), BOUNCE);
  writeFileSync(join(cwd, "all.mbox"), `From a Sat\n${BOUNCE}\nFrom b Sun\n${BOUNCE.replaceAll("bob", "dave")}`);
  writeFileSync(join(cwd, "mail.log"), LOG);
  writeFileSync(join(cwd, "mail.log.gz"), gzipSync(LOG));
  return cwd;
}

async function lines(argv: readonly string[], setting = {}): Promise<readonly unknown[]> {
  const { out, err } = await mxray(["explain", ...argv, "--format", "ndjson"], setting);
  expect(err).toBe("");
  return out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

describe("explain FILE --format ndjson", () => {
  const cwd = folder();

  it("reads every mail of a folder, in order, without hidden files", async () => {
    expect(await lines(["box"], { cwd })).toMatchObject([
      { file: "box/new/1.eml", recipient: "bob@example.org", cause: "recipient-unknown" },
      { file: "box/new/2", recipient: "carol@example.org" },
    ]);
  });

  it("reads every mail of an mbox", async () => {
    expect(await lines(["all.mbox"], { cwd })).toMatchObject([
      { file: "all.mbox", id: "all.mbox#1", recipient: "bob@example.org" },
      { file: "all.mbox", id: "all.mbox#mail2#1", recipient: "dave@example.org" },
    ]);
  });

  it.each(["mail.log", "mail.log.gz"])("reads the failed attempts of %s", async (file) => {
    expect(await lines([file], { cwd })).toMatchObject([
      { file, id: 2, sender: "alice@acme.example", recipient: "bob@example.org", cause: "recipient-unknown" },
      { file, id: 3, recipient: "eve@example.org" },
    ]);
  });

  it("names the file of each reply when there are several", async () => {
    writeFileSync(join(cwd, "a.txt"), "550 5.1.1 user unknown\n");
    writeFileSync(join(cwd, "b.txt"), "552 5.2.2 mailbox full\n");
    expect(await lines(["a.txt", "b.txt"], { cwd })).toMatchObject([
      { file: "a.txt", cause: "recipient-unknown" },
      { file: "b.txt", cause: "mailbox-full" },
    ]);
  });

  it("counts what is no mail in a folder of mails as one that reports nothing", async () => {
    mkdirSync(join(cwd, "odd"));
    writeFileSync(join(cwd, "odd/LICENSE"), "You may\nread this.\n");
    expect(await lines(["odd"], { cwd })).toMatchObject([
      { file: "odd/LICENSE", cause: "not-a-failure", kind: "other" },
    ]);
  });

  it("reads a mail from a pipe", async () => {
    expect(await lines(["-"], { input: BOUNCE })).toMatchObject([{ recipient: "bob@example.org" }]);
  });
});

describe("explain FILE", () => {
  const cwd = folder();

  it("judges each failed recipient like any other refusal", async () => {
    const { code, out } = await mxray(["explain", "box/new/1.eml", "--format", "json"], { cwd });
    const { observations, diagnosis } = readReport(out);
    expect(observations.map(({ id }) => id)).toEqual(["quoted:1.eml (bob@example.org)"]);
    expect(diagnosis.findings[0]).toMatchObject({ cause: "recipient-unknown" });
    expect(code).toBe(1);
  });

  it("explains once what a log repeats", async () => {
    const { out } = await mxray(["explain", "mail.log", "--format", "json"], { cwd });
    expect(readReport(out).observations.map(({ id }) => id)).toEqual(["quoted:mail.log, line 2"]);
  });
});

describe("explain --summary", () => {
  const cwd = folder();

  it.each(["en", "th", "ja", "vi"])("is a table in %s", async (lang) => {
    const { code, out, err } = await mxray(["explain", "mail.log", "--summary", "--lang", lang], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^ {2}2 {2}recipient-unknown {2}Mar {2}1 04:05:08 - Mar {2}1 04:05:09$/m);
    expect(out).toMatch(/^ {2}2 {2}example\.org /m);
    expect(out).toMatch(/^ {2}2 {2}alice@acme\.example /m);
  });

  it("reads the parts of a rotated log in the order they were written, so that it knows who sent what", async () => {
    const [queued = "", ...failed] = LOG.trimEnd().split("\n");
    mkdirSync(join(cwd, "rotated"));
    writeFileSync(join(cwd, "rotated/mail.log"), `${failed.join("\n")}\n`);
    writeFileSync(join(cwd, "rotated/mail.log.1.gz"), gzipSync(`${queued}\n${queued}\n`));
    for (const words of [["rotated/mail.log", "rotated/mail.log.1.gz"], ["rotated"]]) {
      const { out } = await mxray(["explain", ...words, "--summary", "--format", "json"], { cwd });
      expect(JSON.parse(out)).toMatchObject({
        messages: 1,
        failed: 2,
        senders: [{ name: "alice@acme.example", count: 2 }],
      });
      const told = await lines(words, { cwd });
      expect(told).toMatchObject([{ sender: "alice@acme.example" }, { sender: "alice@acme.example" }]);
    }
  });

  it("says in which tables names are missing when more came than it remembers", async () => {
    const line = (count: number) =>
      `Mar  1 04:05:07 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<a${count}@example.org> to=<b@example.net> proto=SMTP helo=<x>\n`;
    writeFileSync(join(cwd, "flood.log"), Array.from({ length: 30_000 }, (_, count) => line(count)).join(""));
    const { out } = await mxray(["explain", "flood.log", "--summary"], { cwd });
    expect(out).toMatch(/More names came than are remembered.* Tables: Senders$/m);
    expect((await mxray(["explain", "mail.log", "--summary"], { cwd })).out).not.toContain("More names");
  });

  it("names who is above --hourly-limit", async () => {
    const second = LOG.replaceAll("4F1A2B3C4D", "5F1A2B3C4D");
    const args = ["explain", "-", "--summary", "--format", "json"];
    const { out } = await mxray([...args, "--hourly-limit", "1"], { input: LOG + second });
    expect(JSON.parse(out)).toMatchObject({
      busyHours: [{ sender: "alice@acme.example", messages: 2 }],
      findings: [
        { cause: "sending-rate-high", subject: "alice@acme.example", confidence: "likely", owner: "sender-admin" },
      ],
    });
    expect(JSON.parse((await mxray(args, { input: LOG + second })).out)).toMatchObject({ busyHours: [], findings: [] });
  });

  it.each([
    ["en", "One sender sends unusually much"],
    ["th", "ผู้ส่งรายเดียวส่งเมลมากผิดปกติ"],
    ["ja", "一つの送信者からの送信が異常に多い"],
    ["vi", "Một người gửi gửi quá nhiều bất thường"],
  ])("says in %s under those above the limit what that is and where to read on", async (lang, title) => {
    const input = LOG + LOG.replaceAll("4F1A2B3C4D", "5F1A2B3C4D");
    const args = ["explain", "-", "--summary", "--lang", lang];
    const { out } = await mxray([...args, "--hourly-limit", "1"], { input });
    expect(out.split("\n  2  alice@acme.example  Mar  1 04\n")[1]).toContain(title);
    expect(out).toContain("mxray causes sending-rate-high\n");
    expect((await mxray(args, { input })).out).not.toContain("sending-rate-high");
  });

  it("adds up bounces, and names whose mail came back too often", async () => {
    const back = BOUNCE.replace("Subject:", "Date: Sat, 1 Mar 2025 06:05:06 +0200\nSubject:");
    const input = Array.from({ length: 3 }, () => `From a Sat\n${back}`).join("\n");
    const args = ["explain", "-", "--summary", "--format", "json", "--hourly-limit", "2"];
    expect(JSON.parse((await mxray(args, { input })).out)).toMatchObject({
      messages: 3,
      failed: 3,
      causes: [{ name: "recipient-unknown", count: 3, first: "2025-03-01T04:05:06Z" }],
      destinations: [{ name: "example.org", count: 3 }],
      busyHours: [{ sender: "alice@acme.example", hour: "2025-03-01T04", messages: 3 }],
    });
  });

  it("says how to unpack what Node cannot", async () => {
    writeFileSync(join(cwd, "mail.log.bz2"), Buffer.from("425a6839314159265359", "hex"));
    expect(await mxray(["explain", "mail.log.bz2", "--summary"], { cwd })).toMatchObject({
      code: 2,
      out: "",
      err: "mxray: mail.log.bz2 is packed in a way that this Node cannot unpack. Type: bzcat mail.log.bz2 | mxray explain -\n",
    });
  });

  it("refuses a limit that is no number", async () => {
    expect(await mxray(["explain", "mail.log", "--summary", "--hourly-limit", "many"], { cwd })).toMatchObject({
      code: 2,
    });
  });
});
