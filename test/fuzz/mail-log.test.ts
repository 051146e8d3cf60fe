import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summing } from "../../src/explain/summary.ts";
import { logMemory } from "../../src/quoted/mail-log/log-memory.ts";
import { isLogLine, mailLogReader, mailLogStream } from "../../src/quoted/mail-log.ts";
import { shapeOf } from "../../src/quoted/shape.ts";
import { trackingEvents } from "../../src/quoted/tracking-log.ts";
import { countedSteps } from "../support/counted-steps.ts";

const HEADS = [
  "Mar  1 04:05:07 mx postfix/smtp[1]: 4F1A2B3C4D: to=<b@partner.example>, ",
  "2025-03-01T04:05:06.123456+00:00 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from ",
  "Mar  1 04:05:07 mx postfix/qmgr[1]: 4F1A2B3C4D: from=<",
  "2025-03-01 05:00:00 1tabcD-000001-2x ** ",
  "2025-03-01 05:00:00 H=x F=<a@b> rejected RCPT ",
  "Mar  1 05:05:06 mx sm-mta[99]: 52145abc012345: to=<b@partner.example>, ",
  "Mar  1 05:05:07 mx smtpd[7]: 0123456789abcdef mta delivery evpid=1122334455667788 ",
  "@4000000067c2a1b2000000 00 delivery 1: failure: ",
  "",
];
const WORDS = fc.constantFrom(
  ...[
    "from=<a@b>",
    "to=<c@d>",
    "relay=mx[192.0.2.1]:25,",
    "dsn=5.1.1,",
    "status=bounced",
    "status=sent",
    "(550 no)",
    "stat=",
  ],
  ...[
    'result="PermFail"',
    'stat="550 no"',
    "F=<a@b>",
    "rejected",
    "reject:",
    ", ",
    ";",
    "<",
    "\u0000",
    "\r",
    "ü",
    '"',
    "\\",
    "{LED=",
  ],
);
const LINE = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(WORDS, { maxLength: 30 }))
  .map(([head, words]) => head + words.join(" "));
const LOG = fc.array(fc.oneof(LINE, fc.string({ maxLength: 100, unit: "binary" })), { maxLength: 20 });

describe("reading logs", () => {
  it("reads whatever comes, as bytes in any pieces just as line by line, and adds it up", () => {
    fc.assert(
      fc.property(LOG, fc.integer({ min: 1, max: 200 }), (lines, cut) => {
        const text = lines.map((line) => Buffer.from(line.replaceAll("\n", " ")).toString());
        const reader = mailLogReader();
        const expected = text.map((line) => reader.read(line.replace(/\r$/, ""))).filter((event) => event !== null);
        const sum = summing(1);
        const events: unknown[] = [];
        const log = mailLogStream((event) => {
          events.push(event);
          sum.add(event);
        }, logMemory());
        const bytes = Buffer.from(text.join("\n"));
        for (let at = 0; at < bytes.length; at += cut) log.push(bytes.subarray(at, at + cut));
        log.end();
        expect(events).toEqual(expected);
        const { messages, failures } = sum.result(10);
        expect(messages + failures).toBe(events.length);
        shapeOf(text.join("\n"));
      }),
      { numRuns: 300, seed: 20260301 },
    );
  });

  it("reads whatever comes as a tracking log", async () => {
    const head = "#Fields: date-time,event-id,message-id,recipient-address,recipient-status,return-path\n";
    await fc.assert(
      fc.asyncProperty(LOG, fc.boolean(), async (lines, isHeaded) => {
        const text = `${isHeaded ? head : ""}${lines.map((line) => `2025-03-01T04:05:06Z,FAIL,<1@a>,${line}`).join("\n")}`;
        for await (const { event } of trackingEvents(once(text), logMemory())) expect(event.at).not.toBe(undefined);
      }),
      { numRuns: 100, seed: 20260301 },
    );
  });

  it.each(
    HEADS.flatMap((head) =>
      ["a ", "<", "=", ",", "(", "F=<", "a@b ", '"', "[1]:", "from ", " status="].map((unit) => [head, unit] as const),
    ),
  )("takes twice the steps for twice as much, at most: %s%s", async (head, unit) => {
    const line = (size: number) => head + unit.repeat(Math.floor(size / unit.length));
    const some = await countedSteps(() => readLine(line(1_500)));
    const twice = await countedSteps(() => readLine(line(3_000)));
    expect(some).toBeGreaterThan(0);
    expect(twice).toBeLessThan(2.3 * some);
  });

  it("takes no more steps for a line that never ends than for what is read of it", async () => {
    const some = await countedSteps(() => readLine("a ".repeat(10_000)));
    const much = await countedSteps(() => readLine("a ".repeat(400_000)));
    expect(much).toBeLessThan(2 * some);
  });
});

function readLine(line: string): void {
  isLogLine(line);
  mailLogReader().read(line);
}

async function* once(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}
