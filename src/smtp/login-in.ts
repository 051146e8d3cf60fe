import type { Reply } from "../model/reply.ts";
import type { Transcript } from "../model/transcript.ts";
import { ehlosOf, mechanismsOf } from "./ehlo.ts";

/** A login as a transcript has it: its answers are not kept, the server's words are. RFC 4954 §4 */
export interface LoginSeen {
  /** In upper case. */
  readonly mechanism: string;
  /** Mechanisms offered when it was begun, in upper case. */
  readonly offered: readonly string[];
  /** The connection was encrypted, and the certificate held. */
  readonly trusted: boolean;
  /** What the server asked, decoded from base64. */
  readonly challenges: readonly string[];
  /** We gave up: what the server asked fitted no login by that mechanism. */
  readonly gaveUp: boolean;
  /** The last word of the server, and where it stands; null where it did not come. */
  readonly verdict: { readonly reply: Reply; readonly step: number } | null;
}

/** The login of a dialogue; null when none was begun. */
export function loginIn(transcript: Transcript): LoginSeen | null {
  const { steps } = transcript;
  const begun = steps.findIndex((step) => step.kind === "sent" && step.verb === "AUTH");
  const first = steps[begun];
  if (first?.kind !== "sent") return null;
  const challenges: string[] = [];
  let verdict: LoginSeen["verdict"] = null;
  for (const [step, taken] of steps.entries()) {
    if (taken.kind !== "received" || taken.stage !== "AUTH") continue;
    const { reply } = taken;
    if (reply.code === 334) challenges.push(Buffer.from(reply.lines[0].slice(4), "base64").toString());
    else verdict = { reply, step };
  }
  const ehlo = ehlosOf(transcript).findLast(({ step }) => step < begun)?.ehlo;
  const secured = steps.slice(0, begun).findLast((step) => step.kind === "secured");
  return {
    mechanism: first.line.split(" ")[1]?.toUpperCase() ?? "",
    offered: ehlo === undefined ? [] : mechanismsOf(ehlo),
    trusted: secured?.kind === "secured" && secured.tls.untrusted === null,
    challenges,
    gaveUp: steps.some((step) => step.kind === "sent" && step.verb === "AUTH" && step.line === "*"),
    verdict,
  };
}

/**
 * Whether the server let us in by SCRAM without showing that it knows the password itself: it did not sign, said that the login
 * had failed, or signed wrongly. RFC 5802 §3, §9
 */
export function isUnproven({ mechanism, challenges, gaveUp, verdict }: LoginSeen): boolean {
  if (verdict?.reply.code !== 235 || !mechanism.startsWith("SCRAM-")) return false;
  return gaveUp || challenges[1]?.startsWith("v=") !== true;
}

/** Why the server says that a SCRAM login failed; null where it does not say. RFC 5802 §7 */
export function scramError({ mechanism, challenges }: LoginSeen): string | null {
  if (!mechanism.startsWith("SCRAM-")) return null;
  return /^e=([^,]*)/.exec(challenges[1] ?? challenges[0] ?? "")?.[1] ?? null;
}
