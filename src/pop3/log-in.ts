import { createHash } from "node:crypto";
import type { IpAddress } from "../model/scalars.ts";
import { DeadlinePassed, type Link, LinkReset, type PopLogin, type World } from "../world/world.ts";
import { PopLines } from "./lines.ts";

/** How a POP3 login went; `reason` in the server's words or the system's code, without the password. */
export type PopResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Where the mailbox is, and from which of our addresses it is opened: that one the server will know. */
export interface PopPlace {
  /** Of the family of `source`; the first is tried. */
  readonly ips: readonly IpAddress[];
  /** null: the system's choice. */
  readonly source: IpAddress | null;
}

const WAIT_MS = 20_000;
/** What APOP signs: a message id in the greeting. RFC 1939 §7 */
const TIMESTAMP = /<[\x21-\x3b\x3d\x3f-\x7e]+@[\x21-\x3b\x3d\x3f-\x7e]+>/;

/**
 * Logs in to a POP3 server and out again, so that a server of the same house may know our address. RFC 1939
 * Encrypts where it can; a password goes to no server whose certificate does not hold.
 */
export async function popLogIn({ ips, source }: PopPlace, world: World, signal: AbortSignal): Promise<PopResult> {
  const { pop, tcp, clock } = world;
  const [ip] = ips;
  if (pop === undefined || ip === undefined) return { ok: false, reason: "ENOTFOUND" };
  const deadline = clock.deadline(WAIT_MS, signal);
  try {
    const dialled = await tcp.dial({ ip, port: pop.port, source }, deadline.signal);
    if (!dialled.ok) return { ok: false, reason: dialled.how };
    try {
      const reason = await session(dialled.link, pop, deadline.signal);
      return reason === null ? { ok: true } : { ok: false, reason: clean(reason, pop.password) };
    } finally {
      dialled.link.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DeadlinePassed || deadline.signal.aborted) return { ok: false, reason: "ETIMEDOUT" };
    if (error instanceof LinkReset) return { ok: false, reason: "ECONNRESET" };
    throw error;
  } finally {
    deadline.clear();
  }
}

/** Null when it went well. */
async function session(link: Link, pop: PopLogin, signal: AbortSignal): Promise<string | null> {
  const lines = new PopLines(link);
  if (pop.secure) {
    const refused = await secured(link, pop, signal);
    if (refused !== null) return refused;
  }
  const greeting = await lines.hear(signal);
  if (!isOk(greeting)) return greeting ?? "ECONNRESET";
  if (!pop.secure && isOk(await lines.ask("STLS", signal))) {
    lines.forget();
    const refused = await secured(link, pop, signal);
    if (refused !== null) return refused;
  }
  const refused = await logIn(lines, pop, { greeting: greeting ?? "", signal });
  await lines.ask("QUIT", signal);
  return refused;
}

async function secured(link: Link, { host }: PopLogin, signal: AbortSignal): Promise<string | null> {
  const done = await link.secure({ serverName: host }, signal);
  return done.ok ? done.tls.untrusted : done.reason;
}

interface Heard {
  readonly greeting: string;
  readonly signal: AbortSignal;
}

async function logIn(
  lines: PopLines,
  { user, password }: PopLogin,
  { greeting, signal }: Heard,
): Promise<string | null> {
  const [stamp] = TIMESTAMP.exec(greeting) ?? [];
  if (stamp !== undefined) {
    const digest = createHash("md5").update(`${stamp}${password}`).digest("hex");
    if (isOk(await lines.ask(`APOP ${user} ${digest}`, signal))) return null;
  }
  const known = await lines.ask(`USER ${user}`, signal);
  if (!isOk(known)) return known ?? "ECONNRESET";
  const taken = await lines.ask(`PASS ${password}`, signal);
  return isOk(taken) ? null : (taken ?? "ECONNRESET");
}

function isOk(line: string | null): boolean {
  return line?.startsWith("+OK") === true;
}

/** Lines are read as Latin-1, in which a password beyond ASCII looks otherwise than it was typed. */
function clean(reason: string, password: string): string {
  const sent = Buffer.from(password).toString("latin1");
  return (sent === "" ? reason : reason.replaceAll(sent, "***").replaceAll(password, "***")).slice(0, 200);
}
