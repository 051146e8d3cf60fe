import { describe, expect, it } from "vitest";
import type { Bounce, FailedRecipient } from "../../../src/quoted/bounce/failed-recipient.ts";
import { readBounce } from "../../../src/quoted/bounce/read-bounce.ts";

const HEAD = "From: MAILER-DAEMON@mail.acme.example\nTo: alice@acme.example\nSubject: Undelivered Mail\n";
const REPORT = `${HEAD}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<bob@example.org>: host mx.example.org[198.51.100.7] said: 550 5.1.1 No such user
    here (in reply to RCPT TO command)

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.acme.example

Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 No such user
 here

Final-Recipient: rfc822; carol@example.org
Action: delayed
Status: 4.4.1

--b
Content-Type: message/rfc822

From: alice@acme.example
To: bob@example.org, carol@example.org
Subject: hello

--b--
`;

async function read(text: string): Promise<Bounce> {
  return readBounce(Buffer.from(text, "latin1"));
}

async function failed(text: string): Promise<readonly FailedRecipient[]> {
  const bounce = await read(text);
  return bounce.kind === "failure" ? bounce.failed : [];
}

describe("a delivery report", () => {
  it("tells recipient, action, status, both servers and what was said", async () => {
    const [bob] = await failed(REPORT);
    expect(bob).toMatchObject({
      recipient: "bob@example.org",
      action: "failed",
      status: "5.1.1",
      remoteServer: "mx.example.org",
      reportingServer: "mail.acme.example",
    });
    expect(bob?.answers[0].wording).toEqual({ code: 550, enhanced: "5.1.1", lines: ["550 5.1.1 No such user here"] });
  });

  it("gives one entry per recipient", async () => {
    const [, carol, ...more] = await failed(REPORT);
    expect(carol).toMatchObject({ recipient: "carol@example.org", action: "delayed", status: "4.4.1" });
    expect(more).toEqual([]);
  });

  it("is read with bare carriage returns, and with doubled ones", async () => {
    const plain = await failed(REPORT);
    expect(await failed(REPORT.replaceAll("\n", "\r"))).toEqual(plain);
    expect(await failed(REPORT.replaceAll("\n", "\r\r\n"))).toEqual(plain);
  });

  it("is found inside the notice of a server that forwarded it", async () => {
    const wrapped = `${HEAD}Content-Type: multipart/mixed; boundary="o"\n\n--o\nContent-Type: message/rfc822\n\n${REPORT}\n--o--\n`;
    expect((await failed(wrapped)).map(({ recipient }) => recipient)).toEqual(["bob@example.org", "carol@example.org"]);
  });

  it("of success is no failure", async () => {
    const good = REPORT.replace("Action: failed", "Action: delivered").replace("Action: delayed", "Action: relayed");
    expect(await read(good)).toMatchObject({ kind: "none", why: "delivered", recipient: "bob@example.org" });
  });
});

describe("a notice without a report", () => {
  const qmail = `${HEAD}
Hi. This is the qmail-send program at mail.acme.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<bob@example.org>:
198.51.100.7 does not like recipient.
Remote host said: 550 5.1.1 No such user
Giving up on 198.51.100.7.

<carol@example.org>:
198.51.100.7 failed after I sent the message.
Remote host said: 554 5.7.1 Rejected as spam

--- Below this line is a copy of the message.

Return-Path: <alice@acme.example>
To: dave@example.org
`;

  it("tells what was said of each recipient", async () => {
    const found = await failed(qmail);
    expect(
      found.map(({ recipient, answers }) => [recipient, answers[0].wording.code, answers[0].wording.enhanced]),
    ).toEqual([
      ["bob@example.org", 550, "5.1.1"],
      ["carol@example.org", 554, "5.7.1"],
    ]);
  });

  it("never explains one recipient by the words about another", async () => {
    const [, carol] = await failed(qmail);
    expect(carol?.answers.filter(({ wording }) => wording.lines.join(" ").includes("No such user"))).toEqual([]);
  });

  it("is sorted by recipient, however many there are", async () => {
    const all = Array.from({ length: 1500 }, (_, at) => `<u${at}@example.org>:\n550 5.1.1 no user ${at}\n`).join("\n");
    const found = await failed(`${HEAD}\n${all}`);
    expect(found.length).toBeGreaterThan(500);
    expect(found[500]?.answers[0].wording.lines).toEqual(["550 5.1.1 no user 500"]);
  });

  it("never takes the sender or an address of the returned mail for a recipient", async () => {
    const recipients = (await failed(qmail)).map(({ recipient }) => recipient);
    expect(recipients).not.toContain("alice@acme.example");
    expect(recipients).not.toContain("dave@example.org");
  });

  it("of Exim names the server and the stage", async () => {
    const [bob] = await failed(`X-Failed-Recipients: bob@example.org\n${HEAD}
A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.org
    SMTP error from remote mail server after RCPT TO:<bob@example.org>:
    host mx.example.org [198.51.100.7]: 550 5.2.1 Mailbox disabled

------ This is a copy of the message, including all the headers. ------
`);
    expect(bob).toMatchObject({ recipient: "bob@example.org", remoteServer: "mx.example.org", status: "5.2.1" });
    expect(bob?.answers[0]).toMatchObject({ stage: "RCPT", wording: { code: 550 } });
  });

  it("falls back on the returned mail for the recipient", async () => {
    const [only] = await failed(
      `${HEAD}\nMessage could not be delivered to mobile.\n\nReceived: by mail.acme.example\nTo: bob@example.org\n`,
    );
    expect(only?.recipient).toBe("bob@example.org");
  });

  it("in Japanese letters is read", async () => {
    const body = Buffer.from("1b244224223b3b1b2842", "hex").toString("latin1");
    const mail = `${HEAD}Content-Type: text/plain; charset=iso-2022-jp\n\n${body}\nbob@example.org\n`;
    expect((await failed(mail))[0]?.recipient).toBe("bob@example.org");
  });

  it("that only warns is a delay", async () => {
    const [bob] = await failed(`${HEAD}\nTHIS IS A WARNING MESSAGE ONLY.\n\n<bob@example.org>:\n421 4.3.2 try later\n`);
    expect(bob?.action).toBe("delayed");
  });
});

describe("a notification of Amazon SES", () => {
  const mail = (kind: string, detail: object): string =>
    `From: no-reply@sns.example\nSubject: AWS Notification Message\n\n${JSON.stringify({ notificationType: kind, [kind.toLowerCase()]: detail })}\n\n--\nIf you wish to stop receiving\n`;

  it("is read from its JSON, also where a relay broke the line", async () => {
    const bouncedRecipients = [
      {
        emailAddress: "bob@example.org",
        action: "failed",
        status: "5.1.1",
        diagnosticCode: "smtp; 550 5.1.1 user unknown",
      },
    ];
    const text = mail("Bounce", { bounceType: "Permanent", bouncedRecipients, reportingMTA: "dns; ses.example" });
    for (const one of [text, text.replace('"status"', '!\n "status"')]) {
      const [bob] = await failed(one);
      expect(bob).toMatchObject({ recipient: "bob@example.org", status: "5.1.1", reportingServer: "ses.example" });
      expect(bob?.answers[0].wording.lines).toEqual(["550 5.1.1 user unknown"]);
    }
  });

  it("of a delivery or a complaint is no failure", async () => {
    expect(await read(mail("Delivery", { recipients: ["bob@example.org"] }))).toMatchObject({
      kind: "none",
      why: "delivered",
    });
    const complained = { complainedRecipients: [{ emailAddress: "bob@example.org" }] };
    expect(await read(mail("Complaint", complained))).toMatchObject({ why: "feedback", recipient: "bob@example.org" });
  });
});

describe("a mail that reports no failure", () => {
  it.each([
    [
      "an automatic answer",
      "From: bob@example.org\nSubject: Away\nAuto-Submitted: auto-replied\n\nback on Monday\n",
      "auto-reply",
    ],
    ["an ordinary mail", "From: bob@example.org\nSubject: lunch\n\nat noon?\n", "other"],
    ["nothing at all", "", "other"],
    [
      "a complaint about spam",
      'From: fbl@example.org\nSubject: FW: x\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nOriginal-Rcpt-To: <bob@example.org>\n\n--b--\n',
      "feedback",
    ],
  ])("is %s", async (_, text, why) => {
    expect(await read(text)).toMatchObject({ kind: "none", why });
  });

  it("but quotes a refusal with both its codes does report one", async () => {
    const [only] = await failed(
      "From: bob@example.org\nTo: help@acme.example\nSubject: what is this?\n\n550 5.7.1 Access denied\n",
    );
    expect(only?.answers[0].wording.code).toBe(550);
  });
});

describe("hostile mails", () => {
  it.each([
    ["endless nesting", `${HEAD}${'Content-Type: multipart/mixed; boundary="b"\n\n--b\n'.repeat(5000)}`],
    [
      "a boundary that never comes",
      `${HEAD}Content-Type: multipart/report; boundary="x"\n\n550 5.1.1 <bob@example.org>\n`,
    ],
    ["a million addresses", `${HEAD}\n${"<a@example.org>: 550 x\n".repeat(50_000)}`],
    ["a wall of carriage returns", `${HEAD}\r${"\r".repeat(400_000)}x`],
    [
      "a wall of empty lines in the returned mail",
      `${REPORT.replaceAll("bob@example.org", "bob").replace("hello", "\n".repeat(200_000))}`,
    ],
    ["lines that nearly name somebody", `${HEAD}\n${`${"address to ".repeat(170)}x@\n`.repeat(2000)}`],
    ["lines that name many", `${HEAD}\n${`${"to a@b ".repeat(250)}\n`.repeat(2000)}`],
    ["one endless line", `${HEAD}\n${"a@".repeat(400_000)}`],
    ["one endless word", `${HEAD}\n${"error ".repeat(200_000)}<`],
    ["binary rubbish", Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)).toString("latin1")],
  ])(
    "end soon: %s",
    async (_, text) => {
      const bounce = await read(text);
      if (bounce.kind === "failure") expect(bounce.failed.length).toBeLessThanOrEqual(1000);
      else expect(bounce.words.length).toBeGreaterThan(0);
    },
    5000,
  );
});

describe("the servers a report names", () => {
  it.each([
    ["dns;mx.example.org (TCP|192.0.2.1|47323|198.51.100.7|25) (mx.example.org ESMTP ready)", "mx.example.org"],
    ["dns; mx.example.org [198.51.100.7]", "mx.example.org"],
    ["dns; [198.51.100.7]", "198.51.100.7"],
    ["MRT; 203.0.113.9", "203.0.113.9"],
    ["dns; mx.example.org.", "mx.example.org"],
  ])("are read out of %j", async (field, server) => {
    const [bob] = await failed(REPORT.replace("dns; mx.example.org", field));
    expect(bob?.remoteServer).toBe(server);
  });
});

describe("a recipient", () => {
  const recipients = async (text: string) => {
    const bounce = await readBounce(Buffer.from(`${HEAD}Content-Type: text/plain; charset=utf-8\n\n${text}`));
    return bounce.kind === "failure" ? bounce.failed.map(({ recipient }) => recipient) : [];
  };

  it.each([
    ["German", "Ihre Nachricht wurde nicht an bob@example.org zugestellt, weil die Adresse nicht gefunden wurde."],
    ["Japanese", "アドレスが見つからないため、メールは bob@example.org に配信されませんでした。"],
    ["Chinese", "退信原因：\n收件人邮箱（bob@example.org）不存在，邮件无法送达。"],
    ["Korean", "받는 사람: bob@example.org\n실패 사유: 메일함이 가득 찼습니다."],
  ])("is found in a sentence in %s", async (_, text) => {
    expect(await recipients(text)).toEqual(["bob@example.org"]);
  });

  it("is not whom the notice tells its reader to ask", async () => {
    const text = "Your message to bob@example.org was not delivered.\nPlease write to support@example.org for help.";
    expect(await recipients(text)).toEqual(["bob@example.org"]);
  });

  it("is not the second name of another, nor whom a reply about him names", async () => {
    const text = `   ----- The following addresses had permanent fatal errors -----
<bob@example.org>
    (reason: 550 5.1.1 <robert@inner.example.org>... User unknown)
    (expanded from: <office@example.org>)

   ----- Transcript of session follows -----
550 5.1.1 <robert@inner.example.org>... User unknown
554 Too many hops: from carol@elsewhere.example, to office@example.org
`;
    expect(await recipients(text)).toEqual(["bob@example.org"]);
  });
});

describe("the reason", () => {
  const words = async (text: string) =>
    (await failed(`${HEAD}\n${text}`)).map(({ answers }) => answers.map(({ wording }) => wording.lines.join(" ")));

  it("said before several recipients are named is told of each", async () => {
    const [bob, carol] = await words(
      "Your message was not delivered within 2 days.\nHost example.org is not responding.\n\n<bob@example.org>\n\n<carol@example.org>\n",
    );
    expect(bob?.join()).toContain("not responding");
    expect(carol?.join()).toContain("not responding");
  });

  it("is never the subject of the message that comes back", async () => {
    const [bob] = await words(
      "The subject of the message is: user unknown!\nBetreff: Postfach voll\n\n  bob@example.org\n\nretry timeout exceeded\n",
    );
    expect(bob?.join()).toContain("retry timeout exceeded");
    expect(bob?.join()).not.toMatch(/unknown|Postfach/);
  });

  it("is the refusal of a dialogue, not the greeting before it", async () => {
    const [bob] = await failed(`${HEAD}
Failed address: bob@example.org

--- Session Transcript ---
10:11:13: <-- 220 mx.example.org ESMTP
10:11:13: --> RCPT To:<bob@example.org>
10:11:13: <-- 550 5.1.1 no such user
`);
    expect(bob?.answers[0].wording).toMatchObject({ code: 550, enhanced: "5.1.1" });
  });

  it("is found where the code is only spoken of", async () => {
    const [bob] = await failed(`${HEAD}\n<bob@example.org>: mailbox unavailable. [SMTP Error Code 550]\n`);
    expect(bob?.answers[0].wording.code).toBe(550);
  });
});

describe("a notice that somebody sends on", () => {
  const notice = `<bob@example.org>:
198.51.100.7 does not like recipient.
Remote host said: 550 5.1.1 No such user
`;
  const person = "From: Carol <carol@acme.example>\nTo: help@acme.example\nSubject: Fwd: what is this?\n";

  it("in the words of his mail, or quoted there, is read", async () => {
    const inner = `From: MAILER-DAEMON@mail.acme.example\nTo: carol@acme.example\nSubject: failure notice\n\n${notice}`;
    const quoted = inner.replaceAll(/^/gm, "> ");
    for (const text of [`-----Original Message-----\n${inner}`, quoted]) {
      const [bob, ...more] = await failed(`${person}\nplease look\n\n${text}`);
      expect([bob?.recipient, bob?.answers[0].wording.code]).toEqual(["bob@example.org", 550]);
      expect(more).toEqual([]);
    }
  });

  it("attached is read", async () => {
    const mail = `${person}Content-Type: multipart/mixed; boundary="f"

--f
Content-Type: text/plain

please look

--f
Content-Type: message/rfc822

${HEAD}
${notice}
--f--
`;
    expect((await failed(mail)).map(({ recipient }) => recipient)).toEqual(["bob@example.org"]);
  });
});

describe("a mail that only sounds like a complaint", () => {
  it.each([
    [
      "Your delivery has been delayed",
      "Dear Alice, your parcel 550123 will arrive on Friday. Write to care@shop.example.",
    ],
    ["Payment rejected", "Your payment was rejected. Please check your card."],
  ])("is none: %s", async (subject, text) => {
    expect(await read(`From: Shop <hello@shop.example>\nSubject: ${subject}\n\n${text}\n`)).toMatchObject({
      kind: "none",
      why: "other",
    });
  });

  it("is told as what it is: a receipt, a question whether a person wrote", async () => {
    const receipt = `From: bob@example.org\nSubject: Read: Lunch\nContent-Type: multipart/report; report-type=disposition-notification; boundary=m\n\n--m\n\nwas read\n\n--m--\n`;
    expect(await read(receipt)).toMatchObject({ kind: "none", why: "receipt" });
    const asks = "From: bob@example.org\nSubject: Your email requires verification\n\nPlease reply to this message.\n";
    expect(await read(asks)).toMatchObject({ kind: "none", why: "challenge" });
  });
});
