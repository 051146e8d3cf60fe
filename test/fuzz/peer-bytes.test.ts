import type { Socket } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import type { DnsName } from "../../src/model/scalars.ts";
import type { Transcript } from "../../src/model/transcript.ts";
import { converse } from "../../src/smtp/converse.ts";
import { REPLY_LIMITS, ReplyParser } from "../../src/smtp/reply-parser.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { encodeQuery, type Query, readMessage } from "../../src/world/live/codec.ts";
import { liveWorld } from "../../src/world/live/live-world.ts";
import { loopbackTcp } from "../support/loopback-tcp.ts";
import { CLOSES, call, fakeLink, fakeWorld } from "../support/script-link.ts";

/** Bytes that a peer, a resolver or something in between might send, in one run. */
const LEAST_BYTES = 10_000_000;
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_260_115);
const PATIENCE_MS = 300_000;

const PIECES = [
  ...[
    "220 ",
    "250-",
    "250 ",
    "354 ",
    "421 4.3.2 ",
    "550 5.7.1 ",
    "334 ",
    "235 ",
    "\r\n",
    "\n",
    "\r",
    "5",
    "55",
    "2500 ",
  ],
  ...[
    "STARTTLS",
    "PIPELINING",
    "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256",
    "SIZE 1",
    "5.1.1",
    "#5.7.1",
    "\0",
    "\x1b[2J",
  ],
  ...[
    "\xe2\x80\xae",
    "\xff\xfe",
    "\x16\x03\x01\x02",
    "\x15\x03\x01\0\x02\x02\x50",
    "<a@b>",
    "[192.0.2.1]",
    "r=x,s=eA==,i=1",
  ],
];

let fed = 0;
afterAll(() => {
  process.stdout.write(`fuzzed ${fed.toLocaleString("en")} bytes, seed ${SEED}\n`);
});

/** A stream of chance that can be had again. */
function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** Half of it what servers say, in any order, half of it anything. */
function bytesOf(random: () => number, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let size = 0; size < length; ) {
    const part =
      random() < 0.7
        ? Buffer.from(PIECES[Math.floor(random() * PIECES.length)] ?? "", "latin1")
        : Buffer.from(Array.from({ length: 1 + Math.floor(random() * 24) }, () => Math.floor(random() * 256)));
    parts.push(part);
    size += part.length;
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** Lines that begin as replies do, so that what follows them is looked at too; one in a hundred does not. */
function repliesOf(random: () => number, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let size = 0; size < length; ) {
    const code = 200 + Math.floor(random() * 400);
    const start = random() < 0.01 ? "" : `${code}${random() < 0.4 ? "-" : " "}`;
    const words = bytesOf(random, Math.floor(random() * 200)).map((byte) => (byte === 0x0a ? 0x20 : byte));
    const part = Buffer.concat([Buffer.from(start), words, Buffer.from(random() < 0.9 ? "\r\n" : "\n")]);
    parts.push(part);
    size += part.length;
  }
  return Buffer.concat(parts);
}

function pieces(random: () => number, bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + Math.floor(random() * random() * 600);
    found.push(bytes.subarray(at, end));
    at = end;
  }
  return found;
}

function isWhole({ steps, end }: Transcript): boolean {
  const codes = steps.flatMap((step) => (step.kind === "received" ? [step.reply.code] : []));
  return codes.every((code) => code >= 200 && code < 600) && typeof end.how === "string";
}

describe("fuzzed bytes", () => {
  it(
    "as replies: none breaks the parser, and cutting them elsewhere changes nothing",
    () => {
      const random = chance(SEED);
      for (let taken = 0; taken < 8_000_000; ) {
        const length = 1 + Math.floor(random() * 4000);
        const bytes = random() < 0.2 ? bytesOf(random, length) : repliesOf(random, length);
        const cut = replies(pieces(random, bytes));
        expect(cut.found).toEqual(replies([bytes]).found);
        taken += cut.read;
        fed += cut.read;
      }
    },
    PATIENCE_MS,
  );

  it(
    "as whole servers: every dialogue ends and says how",
    async () => {
      const random = chance(SEED + 1);
      for (let taken = 0; taken < 1_500_000; ) {
        const said = Array.from({ length: 8 }, () => repliesOf(random, Math.floor(random() * 1500)));
        let turn = 0;
        const next = () => {
          turn += 1;
          const orderly =
            random() < 0.6 ? "250-x\r\n250-STARTTLS\r\n250-PIPELINING\r\n250 AUTH PLAIN SCRAM-SHA-256\r\n" : "";
          return [
            orderly,
            ...pieces(random, said[turn % said.length] ?? Buffer.alloc(0)),
            ...(random() < 0.3 ? [CLOSES] : []),
          ];
        };
        const link = fakeLink({ greeting: ["220 x\r\n", ...next()], answers: () => next() });
        const about = call({ tls: random() < 0.5 ? "none" : "opportunistic", until: "data", login: "given" });
        const world = fakeWorld(link, { user: "u", password: "p\u0001secret", mechanism: null });
        let read = 0;
        const counted = {
          ...link,
          async read(signal: AbortSignal) {
            const bytes = await link.read(signal);
            read += bytes?.length ?? 0;
            return bytes;
          },
        };
        const tcp = { dial: async () => ({ ok: true, link: counted }) as const };
        const { signal } = new AbortController();
        const transcript = await converse({ about, timeouts: TIMEOUTS }, { ...world, tcp }, signal);
        expect(isWhole(transcript)).toBe(true);
        expect(JSON.stringify(transcript).length).toBeLessThan(8 * REPLY_LIMITS.connectionBytes);
        taken += read;
        fed += read;
      }
    },
    PATIENCE_MS,
  );

  it(
    "as TLS records: the handshake fails, and the program lives",
    async () => {
      const random = chance(SEED + 2);
      const world = liveWorld({ dns: { servers: [] } });
      for (let round = 0; round < 40; round += 1) {
        const garbage = bytesOf(random, 4_000);
        if (random() < 0.5) garbage.set([0x16, 3, 3, 0x0f, 0x80, 2, 0, 0x0f, 0x7c], 0);
        const server = await loopbackTcp((socket) => upgraded(socket, garbage));
        const about = { ...call({ tls: "starttls", port: server.port }), host: "mx.example" as DnsName, ip: server.ip };
        const transcript = await converse({ about, timeouts: TIMEOUTS }, world, new AbortController().signal);
        expect(transcript.end.how).toBe("tls-failed");
        await server.close();
        fed += garbage.length;
      }
      world.close();
    },
    PATIENCE_MS,
  );

  it(
    "as DNS messages: each is an answer, a failure or nonsense, and never an error",
    () => {
      const random = chance(SEED + 3);
      const query: Query = { id: 4711, name: "example.org" as DnsName, type: "MX", edns: true };
      const head = encodeQuery(query);
      for (let taken = 0; taken < 1_000_000; ) {
        const bytes = Buffer.concat([head, bytesOf(random, Math.floor(random() * 400))]);
        bytes.writeUInt16BE(0x8180, 2);
        for (let at = 0; at < 6; at += 1)
          if (random() < 0.5) bytes[4 + Math.floor(random() * 8)] = Math.floor(random() * 4);
        for (let at = 0; at < 8; at += 1)
          if (random() < 0.3) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
        expect(typeof readMessage(bytes, query).is).toBe("string");
        taken += bytes.length;
        fed += bytes.length;
      }
    },
    PATIENCE_MS,
  );

  it(`are ${LEAST_BYTES.toLocaleString("en")} at least`, () => {
    expect(fed).toBeGreaterThanOrEqual(LEAST_BYTES);
  });
});

/** Everything a parser makes of a stream, and how much of it was read before it gave up. */
function replies(chunks: readonly Buffer[]): { readonly found: readonly unknown[]; readonly read: number } {
  const parser = new ReplyParser();
  const found: unknown[] = [];
  let read = 0;
  for (const chunk of chunks) {
    parser.feed(chunk);
    read += chunk.length;
    for (let parsed = parser.next(); parsed.is !== "more"; parsed = parser.next()) {
      found.push(parsed);
      if (parsed.is === "broken") return { found, read };
    }
  }
  return { found: [...found, parser.alien()], read };
}

/** Well-behaved up to STARTTLS, then nonsense. */
function upgraded(socket: Socket, garbage: Buffer): void {
  socket.write("220 mx.example\r\n");
  socket.on("data", (bytes) => {
    const text = bytes.toString("latin1");
    if (text.startsWith("EHLO")) socket.write("250-mx.example\r\n250 STARTTLS\r\n");
    else if (text.startsWith("STARTTLS")) socket.write("220 go\r\n");
    else socket.end(garbage);
  });
}
