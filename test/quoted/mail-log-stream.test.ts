import { describe, expect, it } from "vitest";
import { lineCutter } from "../../src/quoted/mail-log/line-cutter.ts";
import type { LogEvent } from "../../src/quoted/mail-log/log-event.ts";
import { logMemory } from "../../src/quoted/mail-log/log-memory.ts";
import { mailLogReader, mailLogStream } from "../../src/quoted/mail-log.ts";

const HEADS = [
  "Mar  1 04:05:07 mx postfix/",
  "2025-03-01T04:05:06.123456+00:00 mx postfix/",
  "<22>Mar  1 04:05:07 mx postfix/",
];
const TEXTS = [
  "smtpd[11]: connect from mail.acme.example[203.0.113.5]",
  "smtpd[11]: connect from unknown[2001:db8::5]",
  "smtpd[11]: 4F1A2B3C4D: client=unknown[192.0.2.9], sasl_method=PLAIN, sasl_username=a",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 <b@example.net>: Relay access denied; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from mail.example.net[192.0.2.9]: 450 4.7.25 Client host rejected; cannot find your hostname; from=<> to=<b@example.net> proto=ESMTP helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<a@example.org>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<a@example.org> proto=ESMTP helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<a@exa<mple.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<a@example.org> to=<b@example.net> helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<jörg@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9] 554 5.7.1 no; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no",
  "smtpd[11]: NOQUEUE: reject: VRFY from unknown[192.0.2.9]: 554 5.7.1 no; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "smtpd[11]: 4F1A2B3C4D: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 no; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "cleanup[11]: 4F1A2B3C4D: message-id=<1@acme.example>",
  "cleanup[11]: 4F1A2B3C4D: milter-reject: END-OF-MESSAGE from unknown[192.0.2.9]: 5.7.1 Spam message rejected; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "cleanup[11]: 4F1A2B3C4D: reject: header Subject: buy now; from=<x> to=<y> from unknown[192.0.2.9]; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>: 5.7.1 no such subjects here",
  "smtpd[11]: NOQUEUE: proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=1 - spam; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
  "qmgr[12]: 4F1A2B3C4D: from=<alice@acme.example>, size=1, nrcpt=1 (queue active)",
  "qmgr[12]: 4F1A2B3C4D: from=<>, size=1, nrcpt=1 (queue active)",
  "qmgr[12]: 4bVTXq3Lz1z9rK1: from=<jörg@acme.example>, size=1, nrcpt=1 (queue active)",
  "qmgr[12]: 4F1A2B3C4D: removed",
  "smtp[13]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1, dsn=2.0.0, status=sent (250 ok status=bounced)",
  "smtp[13]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[198.51.100.7] said: 550 5.1.1 unknown status=sent)",
  "local[13]: 4F1A2B3C4D: to=<bob@example.org>, relay=local, delay=1, dsn=4.3.0, status=deferred (temporary failure)",
  "master[1]: terminating on signal 15",
  "smtpd[11]: warning: hostname x.example does not resolve to address 192.0.2.9: Name or service not known",
  "pickup[9]: 4F1A2B3C4D: uid=33 from=<www-data>",
];
const QUEUED = TEXTS.find((text) => text.includes("from=<alice"));
const REMOVED = TEXTS.find((text) => text.endsWith("removed"));
const BOUNCED = TEXTS.find((text) => text.includes("status=bounced (host"));
const LINES = [
  ...HEADS.flatMap((head) => TEXTS.map((text) => head + text)),
  ...TEXTS,
  "",
  "Mar  1 04:05:07 mx",
  "2025-03-01 05:00:00 1tabcD-000001-2x <= alice@acme.example H=localhost S=500",
  ...["Mar  1 04:05:07 mx ", "Mar  1 04:05:07 ", "2025-03-01T04:05:06Z mx "].flatMap((head) => [
    `${head}sm-mta[99]: 52145abc012345: from=<alice@acme.example>, size=1, class=0, nrcpts=1`,
    `${head}opensmtpd[7]: 0123456789abcdef mta delivery evpid=1122334455667788 from=<a@acme.example> to=<b@example.org> rcpt=<-> source="-" relay="mx" delay=1s result="PermFail" stat="550 no"`,
    `${head}exim[7]: 2025-03-01 05:00:00 1tabcD-000001-2x <= alice@acme.example H=localhost S=500`,
    `${head}qmail: 1740800000.123456 new msg 5`,
    `${head}opendkim[7]: 4F1A2B3C4D: DKIM-Signature field added (s=s1, d=acme.example)`,
    `${head}dovecot: imap-login: Login: user=<alice>`,
  ]),
];

/** As read line by line, each made into text. */
function asText(lines: readonly string[]): readonly LogEvent[] {
  const log = mailLogReader();
  return lines.map((line) => log.read(line)).filter((event) => event !== null);
}

function asBytes(lines: readonly string[], cut: number, end = "\n"): readonly LogEvent[] {
  const events: LogEvent[] = [];
  const log = mailLogStream((event) => events.push(event), logMemory());
  const bytes = Buffer.from(lines.join(end));
  for (let at = 0; at < bytes.length; at += cut) log.push(bytes.subarray(at, at + cut));
  log.end();
  return events;
}

describe("a mail log read as bytes", () => {
  it.each(LINES)("tells the same as its text: %s", (line) => {
    expect(asBytes([line], 1000)).toEqual(asText([line]));
  });

  it.each([1, 7, 64, 100_000])("tells the same in pieces of %d bytes, whatever the line ends are", (cut) => {
    const lines = [...LINES, ...LINES.toReversed(), ...LINES];
    const expected = asText(lines);
    expect(expected.length).toBeGreaterThan(20);
    expect(asBytes(lines, cut)).toEqual(expected);
    expect(asBytes(lines, cut, "\r\n")).toEqual(expected);
  });

  it("counts lines from one", () => {
    const numbers: number[] = [];
    const log = mailLogStream((_, line) => numbers.push(line));
    log.push(Buffer.from(`noise\n\n${HEADS[0]}${TEXTS[3]}\nnoise\n${HEADS[0]}${BOUNCED}`));
    log.end();
    expect(numbers).toEqual([3, 5]);
  });

  it("counts a queue id that is used again after its message left", () => {
    const queued = `${HEADS[0]}${QUEUED}`;
    expect(asBytes([queued, queued], 50)).toHaveLength(1);
    expect(asBytes([queued, `${HEADS[0]}${REMOVED}`, queued], 50)).toHaveLength(2);
  });

  it("reads on after a line that does not end for fifty megabytes, of which it holds the first", () => {
    const lines: number[] = [];
    const cutter = lineCutter((_, start, end) => lines.push(end - start));
    const events: LogEvent[] = [];
    const log = mailLogStream((event) => events.push(event), logMemory());
    for (const one of [cutter, log]) {
      for (let count = 0; count < 50; count += 1) one.push(Buffer.alloc(1_000_000, "x"));
      one.push(Buffer.from(`\n${HEADS[0]}${BOUNCED}\n`));
      one.end();
    }
    expect(lines).toEqual([1024 * 1024, `${HEADS[0]}${BOUNCED}`.length]);
    expect(events).toHaveLength(1);
  });
});
