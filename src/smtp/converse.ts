import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { Transcript } from "../model/transcript.ts";
import { DeadlinePassed, type Dialled, type World } from "../world/world.ts";
import { isSendable } from "./command.ts";
import { Dialogue } from "./dialogue.ts";
import { playScript, type Script } from "./script.ts";
import { delivery } from "./scripts/delivery.ts";
import { implicitTls } from "./scripts/implicit-tls.ts";
import { submission } from "./scripts/submission.ts";
import type { Timeouts } from "./timeouts.ts";

/** A connection to make, and how patiently. */
export interface Call {
  readonly about: SmtpAbout;
  readonly timeouts: Timeouts;
  /** Another script than the attempt's own. */
  readonly script?: Script;
}

/** Connects, holds the dialogue the attempt asks for, takes leave; gives all that happened, a refused connection included. */
export async function converse(call: Call, world: World, signal: AbortSignal): Promise<Transcript> {
  const { about, timeouts, script = scriptFor(about) } = call;
  assertSendable(about);
  const { clock, login, random } = world;
  const startedMs = clock.monotonicMs();
  const dialled = await dial(call, world, signal);
  if (!dialled.ok) return { steps: [], end: { how: dialled.how } };
  const { link } = dialled;
  try {
    const talk = new Dialogue({ link, clock, timeouts, startedMs }, signal);
    if (about.attempt.until === "connect") talk.hangUp();
    await playScript(script, { talk, about, login, random, ehlo: null, accepted: null });
    await talk.bye();
    return talk.transcript();
  } finally {
    link.close();
  }
}

/** Which script an attempt follows. */
export function scriptFor({ port, attempt }: SmtpAbout): Script {
  if (attempt.tls === "implicit") return implicitTls;
  return port === 587 || port === 2525 ? submission : delivery;
}

/** Before anybody is bothered: whoever plans a look has checked what the user typed. */
function assertSendable({ attempt }: SmtpAbout): void {
  const { helo, from, to } = attempt;
  if (![helo, from ?? "", ...to].every(isSendable)) throw new Error("the attempt holds what no command can carry");
}

async function dial({ about, timeouts }: Call, world: World, signal: AbortSignal): Promise<Dialled> {
  const { ip, port, attempt } = about;
  const deadline = world.clock.deadline(timeouts.connectMs, signal);
  try {
    const dialled = await world.tcp.dial({ ip, port, source: attempt.source }, deadline.signal);
    if (dialled.ok || dialled.how !== "cancelled" || signal.aborted) return dialled;
    return { ok: false, how: "connect-timeout" };
  } catch (error) {
    if (signal.aborted) return { ok: false, how: "cancelled" };
    if (error instanceof DeadlinePassed) return { ok: false, how: "connect-timeout" };
    throw error;
  } finally {
    deadline.clear();
  }
}
