import { idOf, type Observation } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import { failed, seen } from "../model/outcome.ts";
import type { Transcript } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { converse } from "../smtp/converse.ts";
import type { Script } from "../smtp/script.ts";
import { logInOrLeave } from "../smtp/scripts/log-in.ts";
import { greeting, introduction, secureFirst, upgrade } from "../smtp/scripts/opening.ts";
import type { Timeouts } from "../smtp/timeouts.ts";
import type { World } from "../world/world.ts";
import { handOver } from "./hand-over.ts";

/** A message, and the dialogue that showed where and how it will be taken. */
export interface Errand {
  readonly about: SmtpAbout;
  readonly message: Buffer;
  readonly timeouts: Timeouts;
  /** How long it may be tried again. */
  readonly patienceMs: number;
}

/** The pauses of a queue in a hurry: RFC 5321 §4.5.4.1 asks for half an hour, but also for sooner tries at first. */
const PAUSES_MS = [5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000];
/** A try that would have no time left for its own dialogue is none. */
const TRY_MS = 5_000;

/** Sends one real message, and again after a pause when it is refused for now; each try is an observation. */
export async function send(errand: Errand, world: World, signal: AbortSignal): Promise<readonly Observation<"smtp">[]> {
  const { clock } = world;
  const endMs = clock.monotonicMs() + errand.patienceMs;
  const tries: Observation<"smtp">[] = [];
  for (let round = 0; ; round += 1) {
    const one = await sendOnce(errand, { round, world }, signal);
    tries.push(one);
    if (signal.aborted || one.outcome.state !== "seen" || !isWorthAnotherTry(one.outcome.value)) return tries;
    const spareMs = endMs - clock.monotonicMs() - TRY_MS;
    const pauseMs = Math.min(PAUSES_MS[round] ?? Number.MAX_VALUE, spareMs);
    if (pauseMs < TRY_MS || !(await rested(pauseMs, world, signal))) return tries;
  }
}

interface Try {
  readonly round: number;
  readonly world: World;
}

async function sendOnce(errand: Errand, { round, world }: Try, signal: AbortSignal): Promise<Observation<"smtp">> {
  const { attempt } = errand.about;
  const about: SmtpAbout = {
    ...errand.about,
    attempt: { ...attempt, until: "data", round },
    changed: null,
    message: true,
  };
  const at = world.clock.now();
  const before = world.clock.monotonicMs();
  const script = scriptOf(about, errand.message);
  const transcript = await converse({ about, timeouts: errand.timeouts, script }, world, signal);
  const ms = Math.round(world.clock.monotonicMs() - before);
  const outcome = signal.aborted && transcript.steps.length === 0 ? failed({ kind: "cancelled" }) : seen(transcript);
  return { id: idOf("smtp", about), kind: "smtp", about, at, ms, outcome };
}

function scriptOf({ attempt }: SmtpAbout, message: Buffer): Script {
  const first = attempt.tls === "implicit" ? [secureFirst, greeting, introduction] : [greeting, introduction, upgrade];
  return [...first, logInOrLeave, handOver(message)];
}

/** What a queue would keep: refused for now, or not reached. Once the message is out, another try could deliver it twice. */
function isWorthAnotherTry(transcript: Transcript): boolean {
  const { steps, end } = transcript;
  const last = steps.findLast((step) => step.kind === "received" && step.stage !== "QUIT" && step.stage !== "RSET");
  if (last?.kind === "received") return last.reply.code >= 400 && last.reply.code < 500;
  return !isConnected(transcript) && end.how !== "cancelled";
}

async function rested(ms: number, { clock }: World, signal: AbortSignal): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
    return true;
  } catch (error) {
    if (!signal.aborted) throw error;
    return false;
  }
}
