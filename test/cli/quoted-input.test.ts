import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { recognised } from "../../src/cli/quoted-input.ts";

const LINE = "Mar  1 04:05:06 mx postfix/smtpd[11]: connect from unknown[192.0.2.9]\n";

async function* typed(...pieces: readonly string[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
  // Nobody types any more, and nobody leaves.
  await new Promise<never>(() => undefined);
}

it.each([
  ["text", ["user un", "known\n"]],
  ["text", ["550 5.1.1 user unknown\n"]],
  ["text", ['{"reply": "550 no"}\n']],
  ["log", [LINE, LINE, LINE]],
  ["mail", ["From: a@example.org\nSubject: x\n", "\n"]],
])("knows %s before the stream ends: %#", async (shape, pieces) => {
  expect(await recognised("text", typed(...pieces))).toMatchObject({ shape });
});

it("loses nothing of what it looked at, packed or not", async () => {
  for (const bytes of [Buffer.from(LINE.repeat(5000)), gzipSync(LINE.repeat(5000))]) {
    async function* pieces(): AsyncIterable<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    }
    const input = await recognised("log", pieces());
    const read: Uint8Array[] = [];
    for await (const piece of input.bytes) read.push(piece);
    expect({ shape: input.shape, text: Buffer.concat(read).toString() }).toEqual({
      shape: "log",
      text: LINE.repeat(5000),
    });
  }
});

it("says so when what looks packed is not", async () => {
  async function* broken(): AsyncIterable<Uint8Array> {
    yield Buffer.from([0x1f, 0x8b, 1, 2, 3]);
  }
  await expect(recognised("x.gz", broken())).rejects.toThrow(/unreadable/);
});
