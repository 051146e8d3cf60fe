import type { Look } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";

/** How much a run may bother others. */
export interface Ration {
  /** Controlled repeats of a dialogue. */
  readonly experiments: number;
  /** SMTP connections in all, those that only ask what is taken of TLS apart. */
  readonly connections: number;
  /** Such connections to one address and port. */
  readonly connectionsPerPort: number;
  /** Connections that take leave once TLS is agreed on. At one address and port there are four at the most. */
  readonly handshakes: number;
  /** Rounds of looking again after the first. */
  readonly rounds: number;
}

/** What a polite run keeps to unless told otherwise. */
export const DEFAULT_RATION: Ration = {
  experiments: 6,
  connections: 60,
  connectionsPerPort: 8,
  handshakes: 40,
  rounds: 8,
};

/** Keeps count of what was spent. */
export interface Purse {
  /** Takes the price of a look; false when it cannot be paid, and nothing is taken. */
  pay(look: Look): boolean;
}

/** Opens a purse for one run. Only dialogues cost: a DNS question bothers nobody twice, because answers are kept. */
export function purse(ration: Ration): Purse {
  let connections = 0;
  let experiments = 0;
  let handshakes = 0;
  const perPort = new Map<string, number>();
  return {
    pay(look) {
      if (look.kind !== "smtp") return true;
      const { ip, port, attempt } = look.about;
      if (attempt.offer !== undefined) {
        handshakes += 1;
        return handshakes <= ration.handshakes;
      }
      const place = `${ip} ${port}`;
      const here = perPort.get(place) ?? 0;
      const repeat = isRepeat(look.about) ? 1 : 0;
      if (connections >= ration.connections || here >= ration.connectionsPerPort) return false;
      if (experiments + repeat > ration.experiments) return false;
      connections += 1;
      experiments += repeat;
      perPort.set(place, here + 1);
      return true;
    },
  };
}

/** Whether a dialogue is a controlled repeat that a verdict asked for; what every checkup asks is none. */
export function isRepeat({ changed, attempt }: SmtpAbout): boolean {
  return changed !== null && attempt.offer === undefined;
}
