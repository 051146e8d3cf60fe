import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainMail } from "../../src/explain/bounces.ts";
import { pastedAnswers } from "../../src/explain/pasted-answers.ts";
import { mailLogStream } from "../../src/quoted/mail-log.ts";
import { countedSteps } from "../support/counted-steps.ts";

const NOTICE = fc.constantFrom(
  "From: MAILER-DAEMON@mx.example.org\n",
  "Subject: failure notice\n",
  "Content-Type: multipart/report; boundary=b\n",
  "\n",
  "--b\n",
  "Content-Type: message/delivery-status\n\n",
  "Final-Recipient: rfc822; a@example.org\n",
  "Status: 5.1.1\n",
  "Diagnostic-Code: smtp; 550 5.1.1 unknown\n",
  "<a@example.org>:\n",
  "Remote host said: 550 no\n",
  "   ----- Transcript of session follows -----\n",
  "<<< 550\n",
  "error: ",
  "\u0000",
  "=?utf-8?B?",
  "\r",
);
const MAIL = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.array(NOTICE, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(""))),
);
const LOG = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc
    .array(
      fc.constantFrom(
        "Mar  1 04:05:06 mx postfix/smtp[1]: ",
        "4F1A2B3C4D: ",
        "to=<b@example.org>, ",
        "status=bounced (",
        "host mx[192.0.2.1] said: 550 no",
        ")\n",
        "exim[1]: 1tabcD-000001-2x ** ",
        "\n",
        "\u0000",
      ),
      { maxLength: 60 },
    )
    .map((parts) => new TextEncoder().encode(parts.join(""))),
);
const HEAD = "From: MAILER-DAEMON@mx.example.org\nTo: b@example.net\nSubject: failure notice\n\n";

describe("reading mails that came back", () => {
  it("answers any bytes, the same each time", async () => {
    await fc.assert(
      fc.asyncProperty(MAIL, async (raw) => {
        const lines = await explainMail(raw, "mail");
        expect(lines.length).toBeGreaterThan(0);
        expect(await explainMail(raw, "mail")).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["recipients", "<a@example.org>:\n192.0.2.1 does not like recipient.\n"],
    ["refusals", "Remote host said: 550 5.1.1 unknown\n"],
    ["errors", "error: "],
    ["addresses", "a@example.org "],
    ["quotes", "> "],
    ["brackets", "<"],
    ["senders", "From: MAILER-DAEMON@mx.example.org\n"],
    ["styles", "<style"],
    ["introductions", "554 error: because: "],
    ["names", "Bob (a@example.org)\n"],
  ])("takes twice the steps for twice the %s, at most", async (_, unit) => {
    const size = Math.floor(3_000 / unit.length);
    const once = await countedSteps(() => explainMail(mailOf(unit.repeat(size)), "mail"));
    const twice = await countedSteps(() => explainMail(mailOf(unit.repeat(2 * size)), "mail"));
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(2.5 * once);
  });
});

describe("reading notices that were pasted", () => {
  it("answers any text, the same each time", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(NOTICE, { maxLength: 40 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const told = pastedAnswers(text);
          expect(told.length).toBeGreaterThan(0);
          expect(pastedAnswers(text)).toEqual(told);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("reading mail logs", () => {
  it("takes any bytes, however they are cut", () => {
    fc.assert(
      fc.property(LOG, fc.nat({ max: 600 }), (raw, cut) => {
        const whole = eventsOf([raw]);
        expect(eventsOf([raw.slice(0, cut), raw.slice(cut)])).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      "Postfix",
      "Mar  1 04:05:06 mx postfix/smtp[1]: 4F1A2B3C4D: to=<b@example.org>, status=bounced (host mx[192.0.2.1] said: 550 no)\n",
    ],
    ["Exim", "2026-03-01 04:05:06 1tabcD-000001-2x ** b@example.org R=dnslookup T=remote_smtp: 550 no\n"],
    ["no program's", "x y z\n"],
  ])("takes about four times the steps for four times the lines of %s: never their square", async (_, line) => {
    const few = await countedSteps(() => eventsOf([new TextEncoder().encode(line.repeat(2_000))]));
    const many = await countedSteps(() => eventsOf([new TextEncoder().encode(line.repeat(8_000))]));
    expect(few).toBeGreaterThan(0);
    // The engine's own counts vary by what it has compiled meanwhile; sixteen times would be the square.
    expect(many).toBeLessThan(6 * few);
  });
});

function mailOf(body: string): Uint8Array {
  return new TextEncoder().encode(`${HEAD}${body}`);
}

function eventsOf(chunks: readonly Uint8Array[]): readonly unknown[] {
  const found: unknown[] = [];
  const stream = mailLogStream((event, line) => found.push({ event, line }));
  for (const chunk of chunks) stream.push(chunk);
  stream.end();
  return found;
}
