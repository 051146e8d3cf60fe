import type { Attempt } from "../model/observations/smtp.ts";
import type { Step, TlsSession, Transcript, TranscriptEnd, Verb } from "../model/transcript.ts";
import { suiteKind } from "../model/weak-suites.ts";
import type { Disguise } from "./anonymous.ts";

/** One connection as it is written down: how the server let itself be reached, how TLS went, and what it said to what. */
export interface Played {
  /** `refuses`, `hangs`, `resets`, `unreachable`; null: it let us in. */
  readonly connect: string | null;
  /** What follows `tls`; null where it did not come to a handshake that says anything of it. */
  readonly tls: string | null;
  /** What a handshake shows to be taken: the version taken, or the kind of weak suite; null: nothing. */
  readonly taken: string | null;
  /** TLS from the first byte. */
  readonly implicit: boolean;
  /** The `S:` lines of the greeting. */
  readonly greeting: readonly string[];
  /** Each command that is not answered as every server would answer it. */
  readonly rules: readonly PlayedRule[];
}
/** One thing a client said to a recorded server. */
export interface PlayedRule {
  readonly verb: Verb;
  /** TLS was up. */
  readonly secured: boolean;
  /** What the client said. */
  readonly line: string;
  /** What a `C:` line says to match it. */
  readonly pattern: string;
  /** The `S:` lines. */
  readonly replies: readonly string[];
}

/** The time of day that some greetings tell is no part of what they say; a case plays when all of them do. RFC 5322 §3.3 */
const DATE = /\b[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? [+-]\d{4}/;
const THEN = "Thu, 15 Jan 2026 08:00:00 +0000";
/** A pause that a reader of the case is to see; shorter ones are the machine's own. */
const SLOW_MS = 3_000;

/** Writes one dialogue down. */
export function playedOf({ steps, end }: Transcript, attempt: Pick<Attempt, "tls" | "offer">, who: Disguise): Played {
  const connect = steps.length === 0 ? (CONNECTS[end.how] ?? "hangs") : null;
  const greeting = greetingOf(steps, end).map((line) => textual(line.replace(DATE, THEN)));
  return { connect, ...handshakeOf(steps, end, attempt), greeting, rules: rulesOf(steps, end).map(disguised) };

  function disguised(rule: PlayedRule): PlayedRule {
    const { line, pattern, replies } = rule;
    return { ...rule, line: who.text(line), pattern: who.text(pattern), replies: replies.map(textual) };
  }
  function textual(line: string): string {
    return line.startsWith("!") ? line : who.text(line);
  }
}

function rulesOf(steps: readonly Step[], end: TranscriptEnd): readonly PlayedRule[] {
  const asked = askedIn(steps);
  const broken = "stage" in end && end.stage !== "greeting" ? asked.find(({ said }) => said.length === 0) : undefined;
  return asked.flatMap((one) => {
    const { sent, secured } = one;
    const { verb, line } = sent;
    const replies = one === broken ? endOf(end) : one.said;
    return replies.length === 0 || isUsual(verb, replies)
      ? []
      : [{ verb, secured, line, pattern: patternOf(verb, line), replies }];
  });
}

type Sent = Extract<Step, { kind: "sent" }>;
type Answer = Extract<Step, { kind: "received" | "moot" }>;
interface Asked {
  readonly sent: Sent;
  readonly secured: boolean;
  readonly said: string[];
}

/** Replies come in the order of the commands, however many of these were sent ahead. RFC 2920 §3.2 */
function askedIn(steps: readonly Step[]): readonly Asked[] {
  const asked: Asked[] = [];
  let secured = false;
  for (const step of steps) {
    secured ||= step.kind === "secured";
    if (step.kind === "sent") asked.push({ sent: step, secured, said: [] });
    // What came together with the go-ahead for TLS came unasked, and in clear. RFC 3207 §6
    if (step.kind === "discarded") asked.at(-1)?.said.push(...step.bytes.split(/\r?\n/).filter((line) => line !== ""));
    if (!isAnswer(step)) continue;
    const next = asked.find(({ said }) => said.length === 0);
    next?.said.push(...slowly(step.ms - next.sent.ms), ...step.reply.lines);
  }
  return asked;
}

function isAnswer(step: Step): step is Answer {
  return step.kind === "moot" || (step.kind === "received" && step.stage !== "greeting");
}

function greetingOf(steps: readonly Step[], end: TranscriptEnd): readonly string[] {
  const [connected] = steps;
  const said = steps.find((step) => step.kind === "received" && step.stage === "greeting");
  if (said?.kind === "received") return [...slowly(said.ms - (connected?.ms ?? 0)), ...said.reply.lines];
  if (end.how === "not-smtp") return [end.bytes.split(/[\r\n]/, 1)[0] ?? ""];
  return "stage" in end && end.stage === "greeting" ? endOf(end) : [];
}

function slowly(ms: number): readonly string[] {
  return ms > SLOW_MS ? [`!delay ${Math.round(ms / 1000) * 1000}`] : [];
}

function endOf({ how }: TranscriptEnd): readonly string[] {
  const act = { "peer-closed": "!closes", "reply-timeout": "!hangs", reset: "!resets" }[how as "reset"];
  return act === undefined ? [] : [act];
}

/** What the format's servers say without being told to. */
function isUsual(verb: Verb, [first = "", ...more]: readonly string[]): boolean {
  if (more.length > 0) return false;
  if (verb === "QUIT" || verb === "RSET") return first.startsWith("2");
  return verb === "STARTTLS" && first.startsWith("220");
}

/** An address, without what may follow it; what was left out of the report stands for itself. */
function patternOf(verb: Verb, line: string): string {
  if (verb === "BODY") return ".";
  if (verb === "AUTH") return line === "***" ? "*" : line.replace(/ ?\*\*\*$/, "");
  if (verb !== "MAIL" && verb !== "RCPT") return line;
  // A mailbox that was made up has another name in another world.
  return (/^[^<]*<[^>]*>/.exec(line)?.[0] ?? line).replaceAll(/\bmxray-[0-9a-z]+/g, "mxray-*");
}

function handshakeOf(
  steps: readonly Step[],
  end: TranscriptEnd,
  { tls, offer }: Pick<Attempt, "tls" | "offer">,
): Pick<Played, "tls" | "taken" | "implicit"> {
  const session = steps.find((step) => step.kind === "secured")?.tls;
  const implicit = tls === "implicit" && session !== undefined;
  if (offer !== undefined) return { tls: null, taken: session === undefined ? null : takenWords(session), implicit };
  // Of a server that does not expect TLS the handshake says no more than that.
  if (tls === "implicit" && session === undefined) return { tls: null, taken: null, implicit };
  if (session !== undefined) return { tls: tlsWords(session), taken: session.protocol, implicit };
  return { tls: end.how === "tls-failed" ? `fails ${end.reason}` : null, taken: null, implicit };
}

function takenWords({ protocol, cipher, offered }: TlsSession): string {
  return offered === undefined ? protocol : `weak ${suiteKind(cipher) ?? "RSA"}`;
}

function tlsWords({ untrusted, names, key }: TlsSession): string {
  const certificate = untrusted === null ? "ok" : (CERTIFICATES[untrusted] ?? "self-signed");
  const weak = key?.type === "rsa" && key.bits !== null && key.bits < 2048 ? ` key ${key.bits}` : "";
  const name = certificate === "name" ? ` ${names[0] ?? "unknown.example"}` : "";
  return `${certificate}${name}${weak}`;
}

const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not-yet-valid",
  ERR_TLS_CERT_ALTNAME_INVALID: "name",
};

const CONNECTS: Readonly<Record<string, string>> = {
  "connect-refused": "refuses",
  "connect-timeout": "hangs",
  "connect-reset": "resets",
  unreachable: "unreachable",
};
