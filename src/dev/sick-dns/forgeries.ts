import { randomBytes } from "node:crypto";
import { theMx } from "./refusals.ts";
import { type Situation, truncated } from "./situation.ts";
import { type Asked, CLASS, framed, message, mx, nameBytes, RESPONSE, record, TRUNCATED, TYPE } from "./wire.ts";

const FORGED = record(TYPE.MX, mx(1, "mail.forger.example"));

/** Answers that are not the server's, or no answers at all; and what goes wrong on the way of a long one. */
export const FORGERIES: readonly Situation[] = [
  {
    title: "an answer with another id",
    hits: theMx,
    udp: (to) => say(forged(to, { id: to.id ^ 1 })),
    lost: "dns-timeout",
  },
  {
    title: "an answer to another question",
    hits: theMx,
    udp: (to) => say(forged(to, { question: Buffer.concat([nameBytes("forger.example"), to.question.subarray(-4)]) })),
    lost: "dns-timeout",
  },
  {
    title: "an answer from another port",
    hits: theMx,
    udp: (to) => [{ sayFromElsewhere: forged(to) }],
    lost: "dns-timeout",
  },
  {
    title: "forged answers first, then the right one",
    hits: theMx,
    udp: (to, honest) => [
      { sayFromElsewhere: forged(to) },
      ...say(forged(to, { id: to.id ^ 1 })),
      ...say(forged(to, { question: nameBytes("forger.example") })),
      ...say(honest),
    ],
    lost: null,
  },
  {
    title: "records of a name nobody asked for",
    hits: theMx,
    udp: (to) =>
      say(
        message(to, {
          answers: [record(TYPE.MX, mx(1, "mail.forger.example"), { owner: nameBytes("forger.example") })],
        }),
      ),
    lost: "dns-malformed",
  },
  {
    title: "the query itself comes back",
    hits: theMx,
    udp: (to) => say(message(to, { flags: 0x0100 })),
    lost: "dns-timeout",
  },
  { title: "an answer in class CHAOS", hits: theMx, udp: (to) => say(chaotic(to)), lost: "dns-timeout" },
  { title: "random bytes", hits: theMx, udp: () => say(randomBytes(64)), lost: "dns-malformed" },
  { title: "a single byte", hits: theMx, udp: () => say(Buffer.of(7)), lost: "dns-malformed" },
  { title: "an empty datagram", hits: theMx, udp: () => say(Buffer.alloc(0)), lost: "dns-malformed" },
  { title: "truncated, and TCP refused", hits: theMx, udp: truncated, tcp: null, lost: "dns-unreachable" },
  {
    title: "truncated, and over TCP truncated again",
    hits: theMx,
    udp: truncated,
    tcp: (to) => ({ bytes: framed(message(to, { flags: RESPONSE | TRUNCATED })), thenClose: true }),
    lost: "dns-malformed",
  },
  {
    title: "TCP ends in the middle of the answer",
    hits: theMx,
    udp: truncated,
    tcp: (_to, honest) => ({ bytes: framed(honest).subarray(0, honest.length - 9), thenClose: true }),
    lost: "dns-malformed",
  },
  {
    title: "TCP says a length and never sends so much",
    hits: theMx,
    udp: truncated,
    tcp: (_to, honest) => ({ bytes: framed(honest, honest.length + 200), thenClose: false }),
    lost: "dns-timeout",
  },
  {
    title: "TCP says a length and sends more",
    hits: theMx,
    udp: truncated,
    tcp: (_to, honest) => ({ bytes: framed(honest, honest.length - 9), thenClose: true }),
    lost: "dns-malformed",
  },
  {
    title: "TCP closes without a word",
    hits: theMx,
    udp: truncated,
    tcp: () => ({ bytes: Buffer.alloc(0), thenClose: true }),
    lost: "dns-unreachable",
  },
  {
    title: "TCP answers another id",
    hits: theMx,
    udp: truncated,
    tcp: (to) => ({ bytes: framed(forged(to, { id: to.id ^ 1 })), thenClose: true }),
    lost: "dns-malformed",
  },
];

function say(bytes: Buffer) {
  return [{ say: bytes }];
}

function forged(to: Asked, parts: { readonly id?: number; readonly question?: Buffer } = {}): Buffer {
  return message(to, { ...parts, answers: [FORGED] });
}

function chaotic(to: Asked): Buffer {
  const question = Buffer.concat([to.question.subarray(0, -2), Buffer.of(0, CLASS.CHAOS)]);
  return message(to, { question, answers: [record(TYPE.MX, mx(1, "mail.forger.example"), { class: CLASS.CHAOS })] });
}
