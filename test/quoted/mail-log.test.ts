import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../src/quoted/mail-log/log-event.ts";
import { isLogLine, mailLogReader } from "../../src/quoted/mail-log.ts";

function events(...lines: readonly string[]): readonly LogEvent[] {
  const log = mailLogReader();
  return lines.map((line) => log.read(line)).filter((event) => event !== null);
}

describe("Postfix", () => {
  const from =
    "Mar  1 04:05:07 mx postfix/qmgr[12]: 4F1A2B3C4D: from=<alice@acme.example>, size=1, nrcpt=1 (queue active)";
  const bounced =
    "Mar  1 04:05:08 mx postfix/smtp[13]: 4F1A2B3C4D: to=<bob@example.org>, orig_to=<b>, relay=mx.example.org[198.51.100.7]:25, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (host mx.example.org[198.51.100.7] said: 550 5.1.1 no such user (in reply to RCPT TO command))";

  it("names the sender of a bounce from the line before", () => {
    expect(events(from, bounced)).toMatchObject([
      { kind: "message", at: "Mar  1 04:05:07", sender: "alice@acme.example" },
      {
        kind: "failure",
        at: "Mar  1 04:05:08",
        queueId: "4F1A2B3C4D",
        sender: "alice@acme.example",
        recipient: "bob@example.org",
        action: "failed",
        server: "mx.example.org",
        status: "5.1.1",
      },
    ]);
  });

  it("does not know the sender of what was queued before the log began", () => {
    expect(events(bounced)).toMatchObject([{ sender: null }]);
  });

  it("counts a message once, however often it becomes active", () => {
    expect(events(from, from)).toHaveLength(1);
  });

  it("says nothing of what was delivered", () => {
    expect(events(bounced.replace("status=bounced", "status=sent"))).toEqual([]);
  });

  it("tells a deferral and the server's own refusals", () => {
    const reject =
      "2025-03-01T04:05:06.123456+00:00 mx postfix/smtpd[11]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>";
    expect(events(bounced.replace("status=bounced", "status=deferred"), reject)).toMatchObject([
      { action: "delayed" },
      {
        action: "rejected",
        sender: "a@example.org",
        recipient: "b@example.net",
        text: "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked",
      },
    ]);
  });

  it("tells what it refused to clients with an IPv6 address, and clients it names", () => {
    const said =
      "554 5.7.1 <b@example.net>: Relay access denied; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>";
    for (const client of ["unknown[2001:db8::5]", "mail.example.org[192.0.2.9]"]) {
      expect(
        events(`Mar  1 04:05:07 mx postfix/smtpd[11]: NOQUEUE: reject: RCPT from ${client}: ${said}`),
      ).toMatchObject([
        {
          action: "rejected",
          queueId: null,
          recipient: "b@example.net",
          text: "554 5.7.1 <b@example.net>: Relay access denied",
        },
      ]);
    }
  });

  it("tells what a rule for headers and what a filter before the queue refused", () => {
    expect(
      events(
        "Mar  1 04:05:07 mx postfix/cleanup[11]: 4F1A2B3C4D: reject: header Subject: buy now from unknown[192.0.2.9]; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>: 5.7.1 no such subjects here",
        "Mar  1 04:05:07 mx postfix/smtpd[11]: NOQUEUE: proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=1 - spam; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>",
      ),
    ).toMatchObject([
      { action: "rejected", sender: "a@example.org", recipient: "b@example.net", text: "5.7.1 no such subjects here" },
      { action: "rejected", sender: "a@example.org", text: "554 5.7.0 Reject, id=1 - spam" },
    ]);
  });
});

describe("Exim", () => {
  it("tells what was given up and what was put off, without its own fields", () => {
    expect(
      events(
        "2025-03-01 05:00:00 1tabcD-000001-2x <= alice@acme.example H=localhost S=500",
        "2025-03-01 05:00:01 1tabcD-000001-2x ** bob@example.org R=dnslookup T=remote_smtp H=mx.example.org [198.51.100.7]:25 X=TLS1.3:AES:256 CV=yes: SMTP error from remote mail server after RCPT TO:<bob@example.org>: 552 5.2.2 full",
        "2025-03-01 05:00:01 1tabcD-000001-2x == carol@example.org R=dnslookup T=remote_smtp defer (110): Connection timed out",
      ),
    ).toMatchObject([
      { kind: "message", sender: "alice@acme.example" },
      {
        action: "failed",
        sender: "alice@acme.example",
        recipient: "bob@example.org",
        server: "mx.example.org",
        text: "SMTP error from remote mail server after RCPT TO:<bob@example.org>: 552 5.2.2 full",
      },
      { action: "delayed", recipient: "carol@example.org", text: "Connection timed out" },
    ]);
  });

  it("counts an id that is used again once its message is completed, and that of a message under way once", () => {
    const came = "2025-03-01 05:00:00 1tabcD-000001-2x <= alice@acme.example H=localhost S=500";
    const over = "2025-03-01 05:00:02 1tabcD-000001-2x Completed";
    expect(events(came, came)).toHaveLength(1);
    expect(events(came, over, came)).toHaveLength(2);
  });
});

describe("sendmail", () => {
  it("prefers the reply to its own short word for it", () => {
    expect(
      events(
        "Mar  1 05:05:06 mx sm-mta[99]: 52145abc012345: from=<alice@acme.example>, size=1, class=0, nrcpts=1",
        "Mar  1 05:05:06 mx sm-mta[99]: 52145abc012345: to=<bob@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [198.51.100.7], dsn=5.1.1, reply=550 5.1.1 unknown, stat=User unknown",
        "Mar  1 05:05:07 mx sm-mta[99]: 52145abc012345: to=<carol@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org., dsn=4.0.0, stat=Deferred: Connection refused by mx.example.org.",
        "Mar  1 05:05:07 mx sm-mta[99]: 52145abc012345: to=<dave@example.org>, relay=mx.example.org., dsn=2.0.0, stat=Sent (ok)",
      ),
    ).toMatchObject([
      { kind: "message" },
      {
        action: "failed",
        recipient: "bob@example.org",
        server: "mx.example.org",
        text: "550 5.1.1 unknown",
        status: "5.1.1",
      },
      { action: "delayed", recipient: "carol@example.org", text: "Connection refused by mx.example.org." },
    ]);
  });
});

describe("OpenSMTPD", () => {
  it("tells its result and the server's words", () => {
    expect(
      events(
        'Mar  1 05:05:07 mx smtpd[7]: 0123456789abcdef mta delivery evpid=1122334455667788 from=<alice@acme.example> to=<bob@example.org> rcpt=<-> source="192.0.2.1" relay="198.51.100.7 (mx.example.org)" delay=1s result="PermFail" stat="550 5.7.1 spam"',
      ),
    ).toMatchObject([
      {
        action: "failed",
        sender: "alice@acme.example",
        recipient: "bob@example.org",
        server: "mx.example.org",
        text: "550 5.7.1 spam",
      },
    ]);
  });
});

describe("qmail", () => {
  it("finds the recipient of a delivery in the line that started it, and the day in its TAI64N time", () => {
    expect(
      events(
        "@4000000067c2a1d21e2b3c4d info msg 4711: bytes 100 from <alice@acme.example> qp 1 uid 2",
        "@4000000067c2a1d21e2b3c4d starting delivery 5: msg 4711 to remote bob@example.org",
        "@4000000067c2a1d31e2b3c4d delivery 5: failure: 198.51.100.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_198.51.100.7./",
      ),
    ).toMatchObject([
      { kind: "message", sender: "alice@acme.example" },
      {
        kind: "failure",
        at: "2025-03-01T05:57:29Z",
        sender: "alice@acme.example",
        recipient: "bob@example.org",
        server: "198.51.100.7",
        text: "550 5.1.1 No such user",
      },
    ]);
  });
});

describe("other lines", () => {
  it.each(["", "Mar  1 04:05:06 mx sshd[1]: Failed password", "550 5.1.1 no such user", "x".repeat(100_000)])(
    "tell nothing: %#",
    (line) => {
      expect(events(line)).toEqual([]);
      expect(isLogLine(line)).toBe(false);
    },
  );

  it("are read in linear time, however they are built", () => {
    const long = "a=<x> ".repeat(20_000);
    for (const head of [
      "postfix/smtp[1]: 4F1A2B3C4D: to=<b@example.org>, relay=",
      "exim[1]: 1tabcD-000001-2x ** b ",
      "sm-mta[1]: 52145abc012345: to=",
      "smtpd[1]: x ",
    ]) {
      expect(events(`Mar  1 04:05:06 mx ${head}${long}`).length).toBeLessThanOrEqual(1);
    }
  });
});
