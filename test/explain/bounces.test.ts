import { expect, it } from "vitest";
import { explainMail, quotedRecipients } from "../../src/explain/bounces.ts";
import { verdictOn } from "../../src/explain/verdict.ts";

const NOTICE = Buffer.from(`From: MAILER-DAEMON@mail.acme.example
To: alice@acme.example
Subject: failure notice

<bob@example.org>:
550 5.1.1 No such user here

<carol@example.org>:
552 5.2.2 Mailbox full
`);

it("writes one object per recipient that was not reached", async () => {
  const lines = await explainMail(NOTICE, "b.eml");
  expect(lines).toMatchObject([
    {
      file: "b.eml",
      id: "b.eml#1",
      recipient: "bob@example.org",
      action: "failed",
      code: 550,
      enhanced: "5.1.1",
      cause: "recipient-unknown",
      retry: "no",
      reportingServer: "mail.acme.example",
      diagnostic: "550 5.1.1 No such user here",
    },
    { id: "b.eml#2", recipient: "carol@example.org", cause: "mailbox-full" },
  ]);
});

const WARNING = `From: MAILER-DAEMON@mail.acme.example
To: alice@acme.example
Subject: Warning: message delayed
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Your message could not be delivered yet. It will be tried again for 3 days.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.acme.example

Final-Recipient: rfc822; bob@example.org
Action: delayed
Status: 4.0.0

--b--
`;

it("calls a message that is still tried neither stopped nor lost", async () => {
  expect(await explainMail(Buffer.from(WARNING), "w.eml")).toMatchObject([{ action: "delayed", retry: "yes" }]);
  const [told] = await quotedRecipients(Buffer.from(WARNING), "w.eml");
  expect(told?.answer).toMatchObject({ delayed: true, to: "bob@example.org" });
  const given = WARNING.replace("Action: delayed\nStatus: 4.0.0", "Action: failed\nStatus: 5.0.0");
  expect(await explainMail(Buffer.from(given), "w.eml")).toMatchObject([{ action: "failed", retry: "no" }]);
  expect((await quotedRecipients(Buffer.from(given), "w.eml"))[0]?.answer).not.toHaveProperty("delayed");
});

it("writes one object for a mail that reports no failure", async () => {
  const raw = Buffer.from("From: bob@example.org\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nback soon\n");
  expect(await explainMail(raw, "v.eml")).toMatchObject([{ cause: "not-a-failure", kind: "auto-reply", action: null }]);
});

it("calls the recipients of a bounce by their number and address for the engine", async () => {
  expect((await quotedRecipients(NOTICE, "b.eml")).map(({ source, answer }) => [source, answer.to])).toEqual([
    ["b.eml, recipient 1 (bob@example.org)", "bob@example.org"],
    ["b.eml, recipient 2 (carol@example.org)", "carol@example.org"],
  ]);
});

it("believes the reply before what the notice says about it", async () => {
  const raw = Buffer.from(`From: MAILER-DAEMON@mail.acme.example
Subject: Undeliverable
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The address bob@example.org was not found. Check it for typing errors.

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--b--
`);
  expect(await explainMail(raw, "b.eml")).toMatchObject([{ cause: "mailbox-full" }]);
});

it("never judges the words of a mail that reports no failure: they may be those of the message it answers", async () => {
  const raw = Buffer.from(
    "From: bob@example.org\nSubject: Read: Lunch\nAuto-Submitted: auto-replied\n\nSubject: 550 5.2.2 mailbox full\n",
  );
  const told = await quotedRecipients(raw, "r.eml");
  expect(told.map(({ answer }) => [answer.noFailure, verdictOn(answer).cause])).toEqual([[true, "not-a-failure"]]);
});
