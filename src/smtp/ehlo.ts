import type { Reply } from "../model/reply.ts";
import type { IpAddress, RemoteText } from "../model/scalars.ts";
import type { Transcript } from "../model/transcript.ts";
import { echoedIpIn } from "./echoed-ip.ts";

/** What a server says of itself in its answer to EHLO. RFC 5321 §4.1.1.1 */
export interface Ehlo {
  /** The name it gives itself; empty when it gives none. */
  readonly domain: RemoteText;
  /** Keyword in upper case → its parameters; a keyword said twice has both. */
  readonly extensions: ReadonlyMap<string, RemoteText>;
  /** The address it says we come from; null when it does not say. */
  readonly echoedIp: IpAddress | null;
}

/** Reads the answer to EHLO or HELO; null when it is a refusal. */
export function readEhlo(reply: Reply): Ehlo | null {
  if (reply.code < 200 || reply.code > 299) return null;
  const [first, ...rest] = reply.lines;
  const [, domain = "", words = ""] = /^\s*(\S*)([\s\S]*)$/.exec(first.slice(4)) ?? [];
  const extensions = new Map<string, RemoteText>();
  for (const line of rest) addExtension(extensions, line.slice(4));
  return { domain: domain as RemoteText, extensions, echoedIp: echoedIpIn(words) };
}

/** "AUTH=LOGIN PLAIN" is how servers older than the standard said it, and many still say both. */
function addExtension(extensions: Map<string, RemoteText>, text: string): void {
  const [, word = "", params = ""] = /^\s*([^\s=]+)[\s=]?([\s\S]*)$/.exec(text) ?? [];
  if (word === "") return;
  const keyword = word.toUpperCase();
  const known = extensions.get(keyword);
  const added = params.trim();
  extensions.set(keyword, (known === undefined || known === "" ? added : `${known} ${added}`.trim()) as RemoteText);
}

/** One answer to a greeting of ours, with where it stands. */
export interface EhloStep {
  readonly ehlo: Ehlo;
  /** Index into Transcript.steps. */
  readonly step: number;
  /** HELO: the server would not take EHLO, so it has no extensions. */
  readonly by: "EHLO" | "HELO";
  /** Whether TLS was up when it was said. */
  readonly secured: boolean;
}

/** Reads every accepted EHLO and HELO of a dialogue, in order. */
export function ehlosOf(transcript: Transcript): readonly EhloStep[] {
  const found: EhloStep[] = [];
  let secured = false;
  for (const [step, taken] of transcript.steps.entries()) {
    if (taken.kind === "secured") secured = true;
    if (taken.kind !== "received" || (taken.stage !== "EHLO" && taken.stage !== "HELO")) continue;
    const ehlo = readEhlo(taken.reply);
    if (ehlo !== null) found.push({ ehlo, step, by: taken.stage, secured });
  }
  return found;
}

/**
 * Whether STARTTLS was offered on the clear connection; null when that was not learnt: no answer to EHLO before TLS,
 * or an EHLO put off with a 4yz reply.
 */
export function offersStarttls(transcript: Transcript): boolean | null {
  const clear = ehlosOf(transcript).find(({ secured }) => !secured);
  if (clear === undefined) return null;
  if (clear.by === "HELO" && ehloPutOff(transcript)) return null;
  return clear.ehlo.extensions.has("STARTTLS");
}

/** The AUTH mechanisms offered before or after TLS, in upper case; null when that was not learnt. RFC 4954 §3 */
export function authMechanisms(transcript: Transcript, when: "before-tls" | "after-tls"): readonly string[] | null {
  const said = ehlosOf(transcript).find(({ secured }) => secured === (when === "after-tls"));
  if (said === undefined || (said.by === "HELO" && ehloPutOff(transcript))) return null;
  return mechanismsOf(said.ehlo);
}

/** The AUTH mechanisms of one answer, in upper case, each once. */
export function mechanismsOf({ extensions }: Ehlo): readonly string[] {
  const words = (extensions.get("AUTH") ?? "").toUpperCase().split(/[\s,]+/);
  return [...new Set(words.filter((word) => word !== ""))];
}

/** The address the server of a dialogue says we come from; null when it never says. */
export function echoedIp(transcript: Transcript): IpAddress | null {
  for (const { ehlo } of ehlosOf(transcript)) if (ehlo.echoedIp !== null) return ehlo.echoedIp;
  return null;
}

function ehloPutOff({ steps }: Transcript): boolean {
  return steps.some(
    (step) => step.kind === "received" && step.stage === "EHLO" && step.reply.code < 500 && step.reply.code >= 400,
  );
}
