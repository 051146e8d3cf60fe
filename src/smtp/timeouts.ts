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

/** Makes all of them longer or shorter by one factor. */
export function scaledTimeouts(base: Timeouts, factor: number): Timeouts {
  const scaled = (ms: number) => Math.max(1, Math.round(ms * factor));
  const { greeting, EHLO, HELO, STARTTLS, AUTH, MAIL, RCPT, DATA, BODY, RSET, QUIT } = base.replyMs;
  return {
    connectMs: scaled(base.connectMs),
    handshakeMs: scaled(base.handshakeMs),
    replyMs: {
      greeting: scaled(greeting),
      EHLO: scaled(EHLO),
      HELO: scaled(HELO),
      STARTTLS: scaled(STARTTLS),
      AUTH: scaled(AUTH),
      MAIL: scaled(MAIL),
      RCPT: scaled(RCPT),
      DATA: scaled(DATA),
      BODY: scaled(BODY),
      RSET: scaled(RSET),
      QUIT: scaled(QUIT),
    },
  };
}
