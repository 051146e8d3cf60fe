import { describe, expect, it } from "vitest";
import { readPasted } from "../../src/quoted/read-pasted.ts";

describe("readPasted", () => {
  it.each([
    ["550 5.7.1 Access denied", 550, "5.7.1"],
    ["550-5.7.1 Access denied", 550, "5.7.1"],
    ["5.7.1", null, "5.7.1"],
    ["#5.1.0 Address rejected", null, "5.1.0"],
    ["550 #5.1.0 Address rejected.", 550, "5.1.0"],
    ["550 5 2 1 Mail from spam site refused", 550, "5.2.1"],
    ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 553, "5.7.1"],
    ["SMTP error 5.5.0", 550, null],
    ["SMTP error 550", 550, null],
    ["Email Error 550 Denied By Policy", 550, null],
    ["Server error: '550 5.1.1 User unknown'", 550, "5.1.1"],
    ["Mailbox is full", null, null],
    ["", null, null],
  ])("finds the codes of %j", (text, code, enhanced) => {
    expect(readPasted(text).wording).toMatchObject({ code, enhanced });
  });

  it("keeps the lines of a reply apart, real line ends or written-out ones or none", () => {
    const lines = ["550-5.7.26 This mail is unauthenticated", "550 5.7.26 see https://help.example.org"];
    expect(readPasted(lines.join("\n")).wording.lines).toEqual(lines);
    expect(readPasted(lines.join("\\n")).wording.lines).toEqual(lines);
    expect(readPasted(lines.join(" ")).wording.lines).toEqual(lines);
  });

  it("finds who said it, when, and to whom in the sentence of a bounce", () => {
    const text =
      "<someone@example.org>: host mx.example.org[198.51.100.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)";
    expect(readPasted(text)).toEqual({
      wording: { code: 550, enhanced: "5.1.1", lines: ["550 5.1.1 User unknown"] },
      stage: "RCPT",
      server: "mx.example.org",
    });
  });

  it("finds the server that Postfix did not reach, or did not find fit", () => {
    expect(readPasted("connect to mx.example.org[198.51.100.7]:25: Connection timed out")).toMatchObject({
      server: "mx.example.org",
      port: 25,
    });
    expect(readPasted("TLS is required, but was not offered by host mx.example.org[198.51.100.7]")).toMatchObject({
      server: "mx.example.org",
    });
  });

  it("does not take the bits of a key in Exim's log for a reply", () => {
    const cipher = "X=TLS1.3:ECDHE_SECP256R1__AES_256_GCM:256 CV=yes";
    const text = `2026-11-22 03:01:22 1uMxyz-0004Ab-Cd ** b@example.org R=dnslookup T=remote_smtp H=mx.example.org [198.51.100.7] ${cipher}: SMTP error from remote mail server after RCPT TO:<b@example.org>: 550 5.1.1 User unknown`;
    expect(readPasted(text)).toMatchObject({ wording: { code: 550 }, server: "mx.example.org", stage: "RCPT" });
  });

  it("reads a line of Postfix' log", () => {
    const text =
      "Mar  1 04:05:06 mail postfix/smtp[1234]: 4ABCDEF012: to=<someone@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1.2, dsn=5.2.2, status=bounced (host mx.example.org[198.51.100.7] said: 552 5.2.2 Over quota (in reply to end of DATA command))";
    expect(readPasted(text)).toMatchObject({
      wording: { code: 552, enhanced: "5.2.2", lines: ["552 5.2.2 Over quota"] },
      server: "mx.example.org",
      stage: "BODY",
      to: "someone@example.org",
    });
  });

  it("takes the client address from the line in which Postfix itself refuses", () => {
    const text =
      "Mar  1 04:05:06 mail postfix/smtpd[99]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 <someone@example.org>: Relay access denied; from=<a@example.com> to=<someone@example.org> proto=ESMTP helo=<x>";
    expect(readPasted(text)).toMatchObject({
      wording: { code: 554, enhanced: "5.7.1" },
      clientIp: "192.0.2.1",
      to: "someone@example.org",
      from: "a@example.com",
    });
  });

  it("reads a line of Exim's log", () => {
    const text =
      "2025-03-01 04:05:06 1abcde-000001-AB ** someone@example.org R=dnslookup T=remote_smtp H=mx.example.org [198.51.100.7]: SMTP error from remote mail server after RCPT TO:<someone@example.org>: 550 5.1.1 User unknown";
    expect(readPasted(text)).toMatchObject({
      wording: { code: 550, enhanced: "5.1.1", lines: ["550 5.1.1 User unknown"] },
      server: "mx.example.org",
      stage: "RCPT",
      to: "someone@example.org",
    });
  });

  it("caps what it keeps", () => {
    const { lines } = readPasted(`550 ${"x".repeat(1_000_000)}\n`.repeat(3)).wording;
    expect(lines.length).toBeLessThanOrEqual(64);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2048);
  });
});
