import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type TestSink, type TestSinkWish, testSink } from "../support/sink.ts";

const open: TestSink[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sink) => sink.close()));
});

/** Says the lines one after the other and gives the last line of each answer. */
async function talk(
  wish: TestSinkWish,
  lines: readonly string[],
): Promise<{ readonly answers: readonly string[]; readonly sink: TestSink }> {
  const sink = await testSink(wish);
  open.push(sink);
  const socket = connect(sink.port, "127.0.0.1");
  await answer(socket);
  const answers: string[] = [];
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    answers.push(await answer(socket));
  }
  socket.destroy();
  return { answers, sink };
}

async function answer(socket: Socket): Promise<string> {
  let heard = "";
  while (!/^\d{3} .*\r\n$/m.test(heard)) {
    const [bytes] = (await once(socket, "data")) as [Buffer];
    heard += bytes.toString();
  }
  return heard;
}

const LOGIN = { user: "app", password: "secret" };

describe("the test mail server", () => {
  it("offers and takes a login only after TLS", async () => {
    const { answers } = await talk({ login: LOGIN }, [
      "EHLO app",
      "AUTH PLAIN AGFwcABzZWNyZXQ=",
      "MAIL FROM:<a@b.example>",
    ]);
    expect(answers[0]).toContain("STARTTLS");
    expect(answers[0]).not.toContain("AUTH");
    expect(answers[1]).toMatch(/^5/);
    expect(answers[2]).toMatch(/^530 5\.7\.0/);
  });

  it("takes a login in clear where it was told to do without TLS", async () => {
    const { answers } = await talk({ login: LOGIN, tls: "none" }, ["EHLO app", "AUTH PLAIN AGFwcABzZWNyZXQ="]);
    expect(answers[1]).toMatch(/^235/);
  });

  it("takes no message larger than it is told, announced or not", async () => {
    const start = ["EHLO app", "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA"];
    const { answers, sink } = await talk({ maxBytes: 1000 }, [
      ...start,
      `${"x".repeat(500)}\r\n`.repeat(4).concat("."),
    ]);
    expect(answers.at(-1)).toMatch(/^552/);
    expect(sink.collector.mails).toEqual([]);
    const announced = await talk({ maxBytes: 1000 }, ["EHLO app", "MAIL FROM:<a@b.example> SIZE=2000"]);
    expect(announced.answers.at(-1)).toMatch(/^552/);
  });

  it("takes the null sender, and keeps it apart from an address", async () => {
    const lines = ["EHLO app", "MAIL FROM:<>", "RCPT TO:<c@d.example>", "DATA", "Subject: x\r\n\r\nhello\r\n."];
    const { sink } = await talk({}, lines);
    expect(sink.collector.mails[0]).toMatchObject({ from: null, to: ["c@d.example"], tls: null, user: null });
  });

  it("plays a refusal to connect", async () => {
    const sink = await testSink({ refuse: ["connect: 421 4.3.2 Closed for today"] });
    open.push(sink);
    const socket = connect(sink.port, "127.0.0.1");
    expect(await answer(socket)).toMatch(/^421 4\.3\.2 Closed for today/);
    socket.destroy();
  });
});
