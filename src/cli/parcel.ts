import { basename, resolve } from "node:path";
import { makeReport } from "../investigate/make-report.ts";
import { isTaken } from "../model/dialogues.ts";
import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { receiptOf } from "../report/text/sent-lines.ts";
import { awaitArrival } from "../send/await-arrival.ts";
import { type Attachment, type Composed, compose } from "../send/compose.ts";
import { send } from "../send/send.ts";
import { type DkimIdentity, dkimAlgorithm, sign, UnsignedMessage } from "../send/sign.ts";
import { TIMEOUTS } from "../smtp/timeouts.ts";
import { VERSION } from "../version.ts";
import type { Mailbox } from "../world/mailbox.ts";
import type { World } from "../world/world.ts";
import type { Call } from "./call.ts";
import { readBytes, readText } from "./files.ts";
import { UsageError } from "./usage-error.ts";

/** What `--send` sends: read before anything is looked at. */
export interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly dkim: DkimIdentity | null;
  readonly patienceMs: number;
}

const PATIENCE_S = 60;
/** Of the time for the whole run, what judging and showing need. */
const SPARE_MS = 1_000;

/** Reads the options of the message; null when none is to be sent. */
export async function readParcel(target: Target, call: Call): Promise<Parcel | null> {
  const { flags, io, speech } = call;
  if (!flags.on("send")) {
    const idle = (["subject", "attach", "dkim-key", "dkim-selector", "dkim-domain"] as const).find((name) =>
      flags.has(name),
    );
    if (idle !== undefined) throw new UsageError("needsFlag", { flag: `--${idle}`, other: "--send" });
    return null;
  }
  if (flags.has("until")) throw new UsageError("notTogether", { flag: "--send", other: "--until" });
  const { sender, recipient = "", helo } = target;
  const files = flags.all("attach").map(async (file) => ({
    name: basename(file),
    content: await readBytes(resolve(io.cwd, file)),
  }));
  const from = sender ?? `postmaster@${helo}`;
  return {
    from,
    to: recipient,
    subject: flags.one("subject") ?? speech.sink.subject,
    text: `${speech.sink.body}\r\n`,
    attachments: await Promise.all(files),
    dkim: await readDkim(from, call),
    patienceMs: (flags.number("deadline", { least: 1, most: 3600 }) ?? PATIENCE_S) * 1000,
  };
}

async function readDkim(from: string, { flags, io }: Call): Promise<DkimIdentity | null> {
  const [file, selector] = [flags.one("dkim-key"), flags.one("dkim-selector")];
  if (file === undefined && selector === undefined && !flags.has("dkim-domain")) return null;
  if (file === undefined) throw new UsageError("needsFlag", { flag: "--dkim-selector", other: "--dkim-key" });
  if (selector === undefined) throw new UsageError("needsFlag", { flag: "--dkim-key", other: "--dkim-selector" });
  const key = await readText(resolve(io.cwd, file));
  if (dkimAlgorithm(key) === null) throw new UsageError("badDkimKey", { file });
  return { key, selector, domain: flags.one("dkim-domain") ?? from.split("@").at(-1) ?? "" };
}

/** How the parcel leaves, and where it should arrive; null: nobody looks. */
export interface Ways {
  readonly world: World;
  readonly mailbox: Mailbox | null;
}

/** Sends the parcel where the dialogue showed that mail is taken, and judges again with what came of it. */
export function sendParcel(parcel: Parcel, { world, mailbox }: Ways, { io, speech }: Call) {
  const startedMs = world.clock.monotonicMs();
  return async (report: Report, signal: AbortSignal): Promise<Report> => {
    const way = report.verdict === "pass" || report.verdict === "warn" ? wayOf(report) : undefined;
    if (way === undefined) {
      io.err(`mxray: ${speech.sink.notSent}\n`);
      return report;
    }
    const leftMs = () => parcel.patienceMs - (world.clock.monotonicMs() - startedMs);
    const { bytes, messageId } = await messageOf(parcel, world);
    const errand = { about: way.about, message: bytes, timeouts: TIMEOUTS, patienceMs: leftMs() };
    const tries = await send(errand, world, signal);
    const waits = mailbox !== null && tries.some((one) => receiptOf(one) !== null);
    const expected = { messageId, patienceMs: leftMs() - SPARE_MS };
    const arrivals = waits ? [await awaitArrival(expected, { mailbox, clock: world.clock }, signal)] : [];
    const { CAUSES } = await import("../causes/index.ts");
    const partial = report.partial || io.signal.aborted;
    const occasion = { ...report, version: VERSION, partial, ended: world.clock.now() };
    return makeReport(occasion, [...report.observations, ...tries, ...arrivals], CAUSES);
  };
}

async function messageOf(parcel: Parcel, { clock, random }: World): Promise<Composed> {
  const at = clock.now();
  const message = await compose({ ...parcel, at }, random);
  try {
    return parcel.dkim === null ? message : { ...message, bytes: await sign(message.bytes, parcel.dkim, at) };
  } catch (error) {
    if (!(error instanceof UnsignedMessage)) throw error;
    throw new UsageError("unsigned", { reason: error.message });
  }
}

/** The first dialogue that was held to its end, one whose recipient was taken before others. */
export function wayOf({ observations }: Report): Observation<"smtp"> | undefined {
  const held = observations.flatMap((one): readonly Observation<"smtp">[] => {
    if (one.kind !== "smtp" || one.about.role !== "relay" || one.about.changed !== null) return [];
    return one.outcome.state === "seen" && one.outcome.value.end.how === "quit" ? [one] : [];
  });
  return held.find((one) => isTaken(one, "RCPT")) ?? held[0];
}
