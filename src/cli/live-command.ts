import type { DnsName, IpAddress } from "../model/scalars.ts";
import type { Target } from "../model/target.ts";
import { makeTarget } from "../runner/make-target.ts";
import type { World } from "../world/world.ts";
import type { Call } from "./call.ts";
import { liveRun } from "./live-run.ts";
import { readMessage } from "./message-file.ts";
import { openWorld } from "./open-world.ts";
import { readShowing } from "./showing.ts";
import { shownName } from "./subject.ts";
import { type LiveWish, liveWish } from "./wish.ts";

/** What a live command is about: read from its argument, or, without one, from the bundled case. */
export interface Subject {
  /** null: an address is looked at, and no domain. */
  readonly domain: DnsName | null;
  readonly sendingIps?: readonly IpAddress[];
  readonly recipient?: string;
}
/** What sets `check` and `trace` apart: the word, and what it takes for its subject. */
export interface LiveCommand {
  readonly command: "check" | "trace";
  readonly subject: (words: readonly string[], supply: Target | null) => Subject;
}

/** The whole course of `check` and `trace`: read everything, open the world, look, show, close. */
export async function liveCommand({ command, subject }: LiveCommand, call: Call): Promise<number> {
  const { io } = call;
  const { words, flags } = withoutGreed(call);
  const showing = readShowing(flags, call.speech.lang);
  const wish = liveWish(flags);
  if (!flags.has("lab")) subject(words, null);
  const message = await readMessage(call);
  const opened = await openWorld({ ...call, flags });
  try {
    const about = subject(words, opened.supply);
    const target = makeTarget({
      helo: io.hostname,
      ...supplied(opened.supply, command, about),
      ...wish,
      ...(about.domain === null ? {} : shownName(about.domain)),
      ...about,
      ...(about.sendingIps === undefined ? {} : { sendingIps: [...about.sendingIps, ...(wish.sendingIps ?? [])] }),
      ...keyed(opened.world),
      ...(message === null ? {} : { message: message.digest }),
      ...(about.recipient === undefined && wish.recipient !== undefined ? { recipient: wish.recipient } : {}),
      command,
    });
    if (target.helo === io.hostname) warnOfShortName(target, call);
    const world = message === null ? opened.world : { ...opened.world, message: message.bytes };
    return await liveRun({ target, showing, world, clock: opened.clock, servers: opened.servers }, { ...call, flags });
  } finally {
    await opened.close();
  }
}

/** Which lists there are keys for is no secret, the keys are. */
function keyed({ listKeys }: World): Pick<LiveWish, "keyedLists"> {
  return listKeys === undefined || listKeys.size === 0 ? {} : { keyedLists: [...listKeys.keys()] };
}

/** `--lab` may take a case's name, so `check --lab acme.example` needs a second look: a name with a dot is the argument. */
function withoutGreed(call: Call): Pick<Call, "words" | "flags"> {
  const { words, flags } = call;
  const name = flags.one("lab") ?? "";
  const isArgument = words.length === 0 && /[.@]/.test(name) && !name.endsWith(".case");
  return isArgument ? { words: [name], flags: flags.with("lab", "") } : { words, flags };
}

/** Who we are in the case; and, when the very question of the case is asked, all the rest of it. */
function supplied(supply: Target | null, command: Target["command"], { domain, recipient }: Subject): LiveWish {
  if (supply === null) return {};
  const { helo, sendingIps, sources, families, login, pop, sender, senderDomain, selectors, canaries } = supply;
  const isOwn = command === "check" && domain === supply.domain;
  const who = {
    helo,
    sendingIps,
    sources,
    families,
    login,
    pop,
    sender,
    selectors,
    ...(canaries === undefined ? {} : { canaries }),
  };
  const whose = command === "trace" || isOwn ? { senderDomain } : {};
  const isSame = command === supply.command && (isOwn || recipient === supply.recipient);
  if (!isSame) return { ...who, ...whose };
  const { server, ports, tls, until, without } = supply;
  const asked = supply.recipient === undefined ? {} : { recipient: supply.recipient };
  return { ...who, ...whose, ...asked, ports, tls, until, without, ...(server === undefined ? {} : { server }) };
}

/** Servers refuse a greeting that is no full host name, and would then be blamed for it. RFC 5321 §4.1.1.1 */
function warnOfShortName({ helo, without }: Target, { io, speech }: Call): void {
  if (helo.includes(".") || without.includes("smtp")) return;
  io.err(`mxray: ${speech.fill(speech.cli.shortHelo, { name: helo })}\n`);
}
