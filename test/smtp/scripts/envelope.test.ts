import { describe, expect, it } from "vitest";
import { CLOSES, call, type FakeServer, hold, outline } from "../../support/script-link.ts";

function refusing(pattern: RegExp, reply: string): FakeServer {
  return { answers: (line) => (pattern.test(line) ? [reply] : undefined), offers: () => [] };
}

const TWO = ["a@example.org", "b@example.org"];

it("the null sender is an empty path", async () => {
  expect((await hold({}, call({ from: null }))).told).toContain("MAIL FROM:<>");
});

it("a refused MAIL ends with QUIT: there is nothing to reset", async () => {
  const { transcript } = await hold(refusing(/^MAIL/, "530 5.7.0 Authentication required\r\n"));
  expect(outline(transcript).slice(-4)).toEqual([">MAIL", "<MAIL 530", ">QUIT", "<QUIT 221"]);
});

it("every recipient is asked for, whatever the first one's answer", async () => {
  const { transcript } = await hold(refusing(/^RCPT TO:<a@/, "550 5.1.1 unknown\r\n"), call({ to: TWO }));
  expect(outline(transcript).slice(-8, -2)).toEqual([">RCPT", "<RCPT 550", ">RCPT", "<RCPT 250", ">RSET", "<RSET 250"]);
});

it("until data asks with DATA, and hangs up instead of sending a message", async () => {
  const { transcript, told, isClosed } = await hold({}, call({ until: "data" }));
  expect([outline(transcript).at(-1), transcript.end]).toEqual(["<DATA 354", { how: "quit" }]);
  expect([told.at(-1), isClosed]).toEqual(["DATA", true]);
});

it("a refused DATA ends with RSET and QUIT", async () => {
  const { told } = await hold(refusing(/^DATA/, "554 5.7.1 no\r\n"), call({ until: "data" }));
  expect(told.slice(-3)).toEqual(["DATA", "RSET", "QUIT"]);
});

it("without an accepted recipient DATA is not asked for", async () => {
  const { told } = await hold(refusing(/^RCPT/, "550 5.1.1 unknown\r\n"), call({ until: "data" }));
  expect(told).not.toContain("DATA");
});

it("SMTPUTF8 is asked for when an address needs it and the server has it; else the address is not said", async () => {
  const about = call({ to: ["ü@example.org"] });
  expect((await hold({ offers: () => ["SMTPUTF8"] }, about)).told).toContain("MAIL FROM:<sender@example.net> SMTPUTF8");
  expect((await hold({ offers: () => [] }, about)).told).toEqual(["EHLO client.example.net", "QUIT"]);
  expect((await hold({ offers: () => ["SMTPUTF8"] })).told).toContain("MAIL FROM:<sender@example.net>");
});

describe("where commands may be sent ahead", () => {
  const AHEAD: FakeServer = { offers: () => ["PIPELINING"] };
  const about = call({ tls: "none", to: TWO, until: "data" });
  const ahead = (pattern: RegExp, ...acts: readonly string[]): FakeServer => ({
    ...AHEAD,
    ...{ answers: (line) => (pattern.test(line) ? acts : undefined) },
  });

  it("sender and recipients are said in one breath, and DATA only when that is answered", async () => {
    const { transcript, told } = await hold(AHEAD, about);
    expect(outline(transcript).slice(4)).toEqual([
      ...[">MAIL", ">RCPT", ">RCPT", "<MAIL 250", "<RCPT 250", "<RCPT 250"],
      ...[">DATA", "<DATA 354"],
    ]);
    expect(told.slice(1)).toEqual([
      "MAIL FROM:<sender@example.net>",
      "RCPT TO:<a@example.org>",
      "RCPT TO:<b@example.org>",
      "DATA",
    ]);
  });
  it("nothing is sent ahead to a server that does not offer it, nor beyond the last stage", async () => {
    expect(outline((await hold({ offers: () => [] }, about)).transcript).slice(4, 6)).toEqual([">MAIL", "<MAIL 250"]);
    const { told } = await hold(AHEAD, call({ tls: "none", until: "mail" }));
    expect(told.slice(-3)).toEqual(["MAIL FROM:<sender@example.net>", "RSET", "QUIT"]);
  });
  it("DATA is never asked for when every recipient was refused", async () => {
    expect((await hold(ahead(/^RCPT/, "550 5.1.1 unknown\r\n"), about)).told.slice(-2)).toEqual(["RSET", "QUIT"]);
  });
  it("a refused sender makes the answers to the recipients count for nothing", async () => {
    const refusing = ahead(/^(MAIL|RCPT)/, "503 5.5.1 no\r\n");
    const { transcript } = await hold(refusing, about);
    expect(outline(transcript).slice(4)).toEqual([
      ...[">MAIL", ">RCPT", ">RCPT", "<MAIL 503", "moot", "moot"],
      ...[">QUIT", "<QUIT 221"],
    ]);
  });
  it("too few answers are a silence at the recipient that got none", async () => {
    const { transcript } = await hold(ahead(/^RCPT TO:<b/), about);
    expect(outline(transcript).slice(7)).toEqual(["<MAIL 250", "<RCPT 250", ">QUIT"]);
    expect(transcript.end).toEqual({ how: "reply-timeout", stage: "RCPT" });
  });
  it("too many answers are put aside, and are not taken for that to the next command", async () => {
    const { transcript } = await hold(ahead(/^RCPT TO:<b/, "250 ok\r\n554 5.7.1 more\r\n"), about);
    expect(outline(transcript).slice(7)).toEqual(["<MAIL 250", "<RCPT 250", "<RCPT 250", "moot", ">DATA", "<DATA 354"]);
  });
  it("a goodbye in the middle ends it there", async () => {
    const leaving: FakeServer = {
      ...AHEAD,
      answers: (line) => (line.startsWith("RCPT TO:<a") ? ["421 4.3.2 bye\r\n", CLOSES] : undefined),
    };
    const { transcript } = await hold(leaving, about);
    expect(outline(transcript).slice(7, 9)).toEqual(["<MAIL 250", "<RCPT 421"]);
  });
});
