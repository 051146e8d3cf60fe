import { expect, it } from "vitest";
import { call, type FakeServer, hold, outline } from "../../support/script-link.ts";

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

it("SMTPUTF8 is asked for when an address needs it and the server has it", async () => {
  const about = call({ to: ["ü@example.org"] });
  expect((await hold({ offers: () => ["SMTPUTF8"] }, about)).told).toContain("MAIL FROM:<sender@example.net> SMTPUTF8");
  expect((await hold({ offers: () => [] }, about)).told).toContain("MAIL FROM:<sender@example.net>");
  expect((await hold({ offers: () => ["SMTPUTF8"] })).told).toContain("MAIL FROM:<sender@example.net>");
});
