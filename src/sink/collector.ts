import type { SpfResult } from "../model/observations/spf.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Expectations } from "./expectation.ts";
import { judgeMails, type SinkVerdict } from "./judge-mails.ts";
import type { ReceivedMail } from "./mail.ts";
import type { Arrived } from "./open-sink.ts";
import { readMail } from "./read-mail.ts";
import { type KeyLookup, verifyDkim } from "./verify-dkim.ts";

/** Takes the mails as they come, and knows when enough came. */
export interface Collector {
  readonly mails: readonly ReceivedMail[];
  take(arrived: Arrived): Promise<ReceivedMail>;
  /** Resolves when the expectations are settled or time is up, and says how they stand then. */
  verdict(until: AbortSignal): Promise<SinkVerdict>;
}

/** How what needs DNS is found out. */
export interface Verifiers {
  readonly lookUp: KeyLookup;
  readonly evaluate: SpfEvaluation;
}
/** What SPF says of the sender of a mail. */
export type SpfEvaluation = (mail: Arrived, client: IpAddress | null) => Promise<SpfResult>;

/** A test job that sends more than this sends in a circle. */
const MAX_MAILS = 10_000;
/** A mail too many may be close behind the last one expected. */
const SETTLING_MS = 300;

/** Opens a collector; signatures are verified only where somebody expects something of them. */
export function openCollector(expected: Expectations, { lookUp, evaluate }: Verifiers): Collector {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const wantsDkim = expected.mails.some(({ dkim }) => dkim !== undefined) || expected.keys.size > 0;
  const wantsSpf = expected.mails.some(({ spf }) => spf !== undefined);
  let taken = 0;
  return { mails, take, verdict };

  async function take(arrived: Arrived): Promise<ReceivedMail> {
    if (mails.length >= MAX_MAILS) throw new Error("too many mails");
    taken += 1;
    const n = taken;
    const dkim = wantsDkim ? await verifyDkim(arrived.raw, (name) => keyOf(name)) : null;
    const spf = wantsSpf ? await evaluate(arrived, expected.client) : null;
    const mail = { ...arrived, n, content: await readMail(arrived.raw), dkim, spf };
    mails.push(mail);
    for (const wake of waiting) wake();
    return mail;
  }

  async function keyOf(name: string): Promise<readonly string[] | null> {
    const given = expected.keys.get(name.toLowerCase());
    return given === undefined ? lookUp(name) : [given];
  }

  async function verdict(until: AbortSignal): Promise<SinkVerdict> {
    while (!until.aborted && !judgeMails(expected, mails).settled) await nextMail(until);
    if (!until.aborted) await pause(SETTLING_MS, until);
    return judgeMails(expected, mails);
  }

  function nextMail(until: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        waiting.delete(wake);
        until.removeEventListener("abort", wake);
        resolve();
      };
      waiting.add(wake);
      until.addEventListener("abort", wake, { once: true });
    });
  }
}

function pause(ms: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    until.addEventListener("abort", end, { once: true });
    function end(): void {
      clearTimeout(timer);
      until.removeEventListener("abort", end);
      resolve();
    }
  });
}
