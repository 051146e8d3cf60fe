import type { Stage } from "../model/transcript.ts";

/** How long each part of a dialogue may take, in milliseconds. */
export interface Timeouts {
  readonly connectMs: number;
  readonly handshakeMs: number;
  readonly replyMs: Readonly<Record<Stage, number>>;
}

/**
 * What a probe waits for. RFC 5321 §4.5.3.2 asks a sender for minutes (greeting 5, MAIL 5, RCPT 5, DATA 2, the final
 * dot 10); somebody watches this program, so the proportions stay and the lengths do not. Greet delays of 15 s are common.
 */
export const TIMEOUTS: Timeouts = {
  connectMs: 10_000,
  handshakeMs: 20_000,
  replyMs: {
    greeting: 30_000,
    EHLO: 20_000,
    HELO: 20_000,
    STARTTLS: 20_000,
    AUTH: 20_000,
    MAIL: 20_000,
    RCPT: 20_000,
    DATA: 20_000,
    BODY: 60_000,
    RSET: 5_000,
    QUIT: 2_000,
  },
};

/** What a usual answer is waited for without another word. */
const USUAL_S = TIMEOUTS.replyMs.MAIL / 1000;

/** The same proportions for who waits so many seconds for a usual answer. */
export function timeoutsFor(seconds: number): Timeouts {
  const scaled = (ms: number) => Math.round((ms * seconds) / USUAL_S);
  const { connectMs, handshakeMs, replyMs } = TIMEOUTS;
  return {
    connectMs: scaled(connectMs),
    handshakeMs: scaled(handshakeMs),
    replyMs: {
      greeting: scaled(replyMs.greeting),
      EHLO: scaled(replyMs.EHLO),
      HELO: scaled(replyMs.HELO),
      STARTTLS: scaled(replyMs.STARTTLS),
      AUTH: scaled(replyMs.AUTH),
      MAIL: scaled(replyMs.MAIL),
      RCPT: scaled(replyMs.RCPT),
      DATA: scaled(replyMs.DATA),
      BODY: scaled(replyMs.BODY),
      RSET: scaled(replyMs.RSET),
      QUIT: scaled(replyMs.QUIT),
    },
  };
}
