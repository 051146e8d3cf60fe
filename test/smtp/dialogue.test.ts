import { describe, expect, it } from "vitest";
import type { Transcript } from "../../src/model/transcript.ts";
import { converse } from "../../src/smtp/converse.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import {
  type Act,
  CLOSES,
  call,
  type FakeServer,
  fakeLink,
  fakeWorld,
  hold,
  outline,
  RESETS,
} from "../support/script-link.ts";

const VERBS = ["EHLO", "MAIL", "RCPT"] as const;
const CLEAR = call({ tls: "none" });

/** A server that does something else at one command. */
function at(verb: string, ...acts: readonly Act[]): FakeServer {
  return { answers: (line) => (line.startsWith(verb) ? acts : undefined) };
}

function text(transcript: Transcript): string {
  return JSON.stringify(transcript);
}

describe("a whole dialogue", () => {
  it("greets, asks, and leaves with RSET and QUIT", async () => {
    const { transcript, told, isClosed } = await hold({}, CLEAR);
    expect(outline(transcript)).toEqual([
      "connected",
      "<greeting 220",
      ">EHLO",
      "<EHLO 250",
      ">MAIL",
      "<MAIL 250",
      ">RCPT",
      "<RCPT 250",
      ">RSET",
      "<RSET 250",
      ">QUIT",
      "<QUIT 221",
    ]);
    expect(transcript.end).toEqual({ how: "quit" });
    expect(told.slice(1, 3)).toEqual(["MAIL FROM:<sender@example.net>", "RCPT TO:<someone@example.org>"]);
    expect(isClosed).toBe(true);
  });
  it("is the same when every byte comes alone", async () => {
    const whole = await hold({});
    const trickled = await hold({ trickles: true });
    expect(outline(trickled.transcript)).toEqual(outline(whole.transcript));
  });
  it("counts milliseconds from the connection attempt, never backwards", async () => {
    const { transcript } = await hold(at("RCPT"), CLEAR);
    const times = transcript.steps.map(({ ms }) => ms);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(TIMEOUTS.replyMs.RCPT);
  });
});

describe("silence", () => {
  it("instead of a greeting is a timeout there, and we say nothing", async () => {
    const { transcript, told } = await hold({ greeting: [] });
    expect([transcript.end, told]).toEqual([{ how: "reply-timeout", stage: "greeting" }, []]);
  });
  it.each(VERBS)("after %s is a timeout there; QUIT is said but not waited for", async (verb) => {
    const { transcript, told, isClosed } = await hold(at(verb), CLEAR);
    expect(transcript.end).toEqual({ how: "reply-timeout", stage: verb });
    expect([told.at(-1), isClosed]).toEqual(["QUIT", true]);
  });
  it("after QUIT is still a QUIT", async () => {
    const { transcript } = await hold(at("QUIT"), CLEAR);
    expect([transcript.end, transcript.steps.at(-1)]).toMatchObject([{ how: "quit" }, { kind: "sent", verb: "QUIT" }]);
  });
  it("with a byte now and then does not put the deadline off", async () => {
    const link = fakeLink({ greeting: [] });
    const world = fakeWorld(link);
    let reads = 0;
    const dripping = {
      ...link,
      async read(signal: AbortSignal) {
        reads += 1;
        await world.clock.sleep(1_000, signal);
        return Uint8Array.of(0x32);
      },
    };
    const tcp = { dial: async () => ({ ok: true, link: dripping }) as const };
    const never = new AbortController().signal;
    const transcript = await converse({ about: CLEAR, timeouts: TIMEOUTS }, { ...world, tcp }, never);
    expect([transcript.end.how, reads <= 31]).toEqual(["not-smtp", true]);
  });
});

describe("a dropped connection", () => {
  it.each([
    [CLOSES, "peer-closed"],
    [RESETS, "reset"],
  ] as const)("at the greeting: %o is %s", async (act, how) => {
    const { transcript } = await hold({ greeting: [act] });
    expect(transcript).toMatchObject({ steps: [{ kind: "connected" }], end: { how, stage: "greeting" } });
  });
  it.each(VERBS.flatMap((verb) => [[verb, CLOSES, "peer-closed"] as const, [verb, RESETS, "reset"] as const]))(
    "at %s: %o is %s there",
    async (verb, act, how) => {
      const { transcript, told } = await hold(at(verb, act), CLEAR);
      expect(transcript.end).toEqual({ how, stage: verb });
      expect(told).not.toContain("QUIT");
    },
  );
  it("at QUIT is still a QUIT", async () => {
    expect((await hold(at("QUIT", RESETS), CLEAR)).transcript.end).toEqual({ how: "quit" });
  });
  it("in the middle of a reply is a closed connection, not a reply", async () => {
    const { transcript } = await hold(at("EHLO", "250-mx.example.org\r\n250-SI", CLOSES), CLEAR);
    expect([outline(transcript).at(-1), transcript.end]).toEqual([">EHLO", { how: "peer-closed", stage: "EHLO" }]);
  });
  it("that we only notice when writing does not lose what was said before", async () => {
    const link = fakeLink({ greeting: ["220 hi\r\n", "421 4.7.0 too many\r\n", RESETS] });
    const transcript = await converse(
      { about: CLEAR, timeouts: TIMEOUTS },
      fakeWorld(link),
      new AbortController().signal,
    );
    expect(outline(transcript).slice(0, 4)).toEqual(["connected", "<greeting 220", ">EHLO", "<EHLO 421"]);
  });
});

describe("421", () => {
  it("at the greeting ends the dialogue with QUIT", async () => {
    const { transcript, told } = await hold({ greeting: ["421 4.7.0 busy\r\n", CLOSES] });
    expect([outline(transcript), transcript.end, told]).toEqual([
      ["connected", "<greeting 421", ">QUIT"],
      { how: "quit" },
      ["QUIT"],
    ]);
  });
  it.each(VERBS)("at %s ends the dialogue: nothing more is asked", async (verb) => {
    const { transcript, told } = await hold(at(verb, "421 4.3.2 shutting down\r\n", CLOSES), CLEAR);
    expect(outline(transcript).slice(-3)).toEqual([`>${verb}`, `<${verb} 421`, ">QUIT"]);
    expect(told.filter((line) => line === "RSET" || line.startsWith("HELO"))).toEqual([]);
    expect(transcript.end).toEqual({ how: "quit" });
  });
});

describe("what is no SMTP", () => {
  it.each([
    ["another protocol", "SSH-2.0-OpenSSH_9.2\r\n"],
    ["a code that does not exist", "999 hello\r\n"],
    ["terminal escapes", "\x1b]0;pwned\x07\r\n"],
  ])("ends the dialogue with the line that gave it away: %s", async (_, line) => {
    const { transcript, told } = await hold({ greeting: [line] });
    expect([transcript.end, told]).toEqual([{ how: "not-smtp", bytes: line.trimEnd() }, []]);
  });
  it("is told apart from silence when bytes came: a TLS alert", async () => {
    const { transcript } = await hold({ greeting: ["\x15\x03\x01\0\x02\x02\x46"] });
    expect(transcript.end).toMatchObject({ how: "not-smtp" });
  });
  it("is a line without an end", async () => {
    const { transcript } = await hold({ greeting: Array<string>(300).fill("2".repeat(1000)) });
    expect(transcript.end.how).toBe("not-smtp");
    expect(text(transcript).length).toBeLessThan(4000);
  });
});

describe("odd but tolerable replies", () => {
  it("with bare LF, NUL and escapes are recorded as they are", async () => {
    const { transcript } = await hold(at("RCPT", "550-\x1b[31mred\n550 5.1.1 n\0o\n"), CLEAR);
    expect(transcript.steps.find((step) => step.kind === "received" && step.stage === "RCPT")).toMatchObject({
      reply: { code: 550, enhanced: "5.1.1", lines: ["550-\x1b[31mred", "550 5.1.1 n\0o"] },
    });
  });
  it.each(["354 go\r\n", "334 what\r\n", "251 will forward\r\n", "599 no\r\n"])(
    "with a code out of place (%j) neither hang nor crash",
    async (line) => {
      for (const verb of ["EHLO", "MAIL", "RCPT"]) {
        expect((await hold(at(verb, line), CLEAR)).transcript.end).toEqual({ how: "quit" });
      }
    },
  );
  it("to EHLO: a refusal leads to HELO, and two end it", async () => {
    const once = await hold(at("EHLO", "502 5.5.1 unknown\r\n"));
    expect(outline(once.transcript).slice(2, 8)).toEqual([
      ">EHLO",
      "<EHLO 502",
      ">HELO",
      "<HELO 250",
      ">MAIL",
      "<MAIL 250",
    ]);
    const twice = await hold({
      answers: (line) => (/^(EHLO|HELO)/.test(line) ? ["504 5.5.2 bad name\r\n"] : undefined),
    });
    expect(outline(twice.transcript).slice(-2)).toEqual([">QUIT", "<QUIT 221"]);
    expect(twice.told).toHaveLength(3);
  });
  it("a refused greeting is answered with QUIT alone", async () => {
    expect((await hold({ greeting: ["554 5.7.1 no\r\n"] })).told).toEqual(["QUIT"]);
  });
});

describe("a run that is called off", () => {
  it.each([
    ["greeting", { greeting: [] }, []],
    ["RCPT", at("RCPT"), ["QUIT"]],
  ] as const)("at %s ends as cancelled, with a QUIT only where it is understood", async (_, server, parting) => {
    const controller = new AbortController();
    const link = fakeLink(server);
    const world = fakeWorld(link);
    const running = converse({ about: CLEAR, timeouts: TIMEOUTS }, world, controller.signal);
    await world.clock.sleep(1, new AbortController().signal);
    controller.abort(new Error("enough"));
    const transcript = await running;
    expect(transcript.end).toEqual({ how: "cancelled" });
    expect([link.told.filter((line) => line === "QUIT"), link.isClosed()]).toEqual([parting, true]);
  });
});
