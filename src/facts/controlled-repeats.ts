import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { Stage, Transcript } from "../model/transcript.ts";
import { type Change, changedDialogue, isBriefPause } from "./changed-dialogues.ts";
import type { Reading, Refusal } from "./refusal.ts";

/** What it shows when the one change makes the server accept. */
const SHOWS: Readonly<Partial<Record<Change, readonly Meaning[]>>> = {
  tls: ["tls-required"],
  helo: ["helo-invalid"],
  round: ["greylisted"],
};
/** In the order they are made: what settles most comes first. */
const CHANGES = [
  "tls",
  "other",
  "helo",
  "from",
  "domain",
  "bare",
  "to",
  "stranger",
  "round",
  "host",
  "auth",
  "port",
  "pop",
] as const;
const MATTERS: Readonly<Record<Change, readonly Stage[]>> = {
  tls: ["MAIL", "RCPT"],
  helo: ["EHLO", "HELO", "MAIL", "RCPT"],
  from: ["MAIL", "RCPT"],
  domain: ["MAIL", "RCPT"],
  to: ["RCPT"],
  stranger: ["RCPT"],
  round: ["greeting", "EHLO", "MAIL", "RCPT", "DATA"],
  host: ["MAIL", "RCPT"],
  port: ["MAIL", "RCPT"],
  pop: ["MAIL", "RCPT"],
  auth: ["MAIL", "RCPT"],
  bare: ["AUTH", "MAIL", "RCPT"],
  other: ["AUTH"],
};
/** What a server lets through turns on other things where others hand in mail than where they only deliver it. */
const AT: Readonly<Record<Role, readonly Change[]>> = {
  mx: ["tls", "helo", "from", "domain", "to", "stranger", "round", "host", "bare", "other"],
  relay: ["domain", "bare", "other"],
  submission: [],
  canary: [],
};
/** Meanings whose words are plain and may still be a disguise, and what lifts it. */
const DISGUISES: Readonly<Partial<Record<Meaning, readonly Change[]>>> = {
  "recipient-unknown": ["to", "stranger"],
  "relay-denied": ["to", "stranger", "host"],
  "helo-invalid": ["helo"],
  greylisted: ["round"],
  // "Later" may be meant for whoever does not encrypt; asked where we did not.
  "server-unavailable": ["tls", "round"],
  "server-error": ["round"],
  "auth-failed": ["other"],
};
const AT_NAME: readonly (Stage | null)[] = ["EHLO", "HELO"];
/** Ways round a relay's plain refusal: they put nothing in doubt, and show what it lets in. */
const WAYS: readonly Change[] = ["auth", "port", "pop"];
const BARRED: readonly Meaning[] = ["relay-denied", "auth-required", "policy-block", "unspecified"];
/** Where mail is handed in, nobody gets far without a login; where servers meet, some know us by our address. RFC 6409 §4.3 */
const LOGIN_OPTIONAL_PORT = 25;
/** Who is put off for now may be told apart by what he says, but not by sender or recipient: each pair is put off anew. RFC 6647 §2.2 */
const OF_THE_PAIR: readonly Change[] = ["from", "domain", "to", "stranger"];

/** The same dialogue with one thing changed, for each thing that could have caused this refusal; none for what others were told. */
export function controlledRepeats(seen: Observations, refusal: Refusal): readonly Look<"smtp">[] {
  return CHANGES.flatMap((change) => (isWay(refusal, change) ? [] : (controlledRepeat(seen, refusal, change) ?? [])));
}

/** The same dialogue by another door, where a relay's refusal is plain: what it lets in is worth knowing. */
export function waysRound(seen: Observations, refusal: Refusal): readonly Look<"smtp">[] {
  return CHANGES.flatMap((change) => (isWay(refusal, change) ? (controlledRepeat(seen, refusal, change) ?? []) : []));
}

/** A refused login is no door to this server; that it needs none may be one. */
function isWay({ stage }: Refusal, change: Change): boolean {
  return WAYS.includes(change) || (change === "bare" && stage === "AUTH");
}

/** Whether a controlled repeat that was not made, or came to nothing, may show that the words of this refusal hide something else. */
export function isInDoubt(seen: Observations, refusal: Refusal): boolean {
  return untold(seen, refusal).length > 0;
}

/** What such repeats could still show to be behind a refusal. */
export function leftOpen(seen: Observations, refusal: Refusal): readonly Meaning[] {
  return untold(seen, refusal).flatMap((change) => SHOWS[change] ?? []);
}

function untold(seen: Observations, refusal: Refusal): readonly Change[] {
  return CHANGES.filter(
    (change) =>
      !isWay(refusal, change) &&
      controlledRepeat(seen, refusal, change) !== null &&
      isFlippedBy(seen, refusal, change) === null,
  );
}

/** Whether changing that one thing made the server accept what it had refused; null when that was not tried or came to nothing. */
export function isFlippedBy(seen: Observations, refusal: Refusal, change: Change): boolean | null {
  const repeat = repeatOf(seen, refusal, change);
  if (repeat === undefined || repeat.outcome.state !== "seen" || refusal.stage === null) return null;
  const transcript = repeat.outcome.value;
  const code = lastCodeAt(transcript, refusal.stage) ?? inPlaceOf(transcript, refusal.stage);
  if (code === null || (code >= 400 && change === "round" && isBriefPause(repeat.about, refusal))) return null;
  return code < 400;
}

/** Where EHLO is taken, nobody falls back to HELO. RFC 5321 §3.2 */
function inPlaceOf(transcript: Transcript, stage: Stage): number | null {
  return stage === "HELO" ? lastCodeAt(transcript, "EHLO") : null;
}

/** The repeat itself, as evidence of what it showed: its answer at the stage of the refusal, where it came so far. */
export function evidenceOf(seen: Observations, refusal: Refusal, change: Change): readonly Evidence[] {
  const repeat = repeatOf(seen, refusal, change);
  return repeat === undefined ? [] : [answerOf(repeat, refusal)];
}

/** What another dialogue answered at the stage of a refusal; the dialogue as a whole where it came to no answer there. */
export function answerOf({ id, outcome }: Observation<"smtp">, { stage }: Refusal): Evidence {
  const steps = outcome.state === "seen" ? outcome.value.steps : [];
  const step = steps.findLastIndex((one) => one.kind === "received" && one.stage === stage);
  return step < 0 ? { observation: id } : { observation: id, step };
}

/** The last answer of a dialogue to one command. */
export function lastCodeAt({ steps }: Transcript, stage: Stage): number | null {
  const replies = steps.flatMap((step) => (step.kind === "received" && step.stage === stage ? [step.reply.code] : []));
  return replies.at(-1) ?? null;
}

/** The repeat that was made with that change; undefined when there was none. */
export function repeatOf(seen: Observations, refusal: Refusal, change: Change): Observation<"smtp"> | undefined {
  const look = controlledRepeat(seen, refusal, change);
  return look === null ? undefined : seen.find("smtp", look.about);
}

function controlledRepeat(seen: Observations, refusal: Refusal, change: Change): Look<"smtp"> | null {
  const first = seen.get(refusal.evidence.observation);
  if (first?.kind !== "smtp" || first.about.changed !== null) return null;
  const isDoor = isWay(refusal, change);
  if (isDoor ? !isBarred(refusal) : !AT[first.about.role].includes(change) || !isWorthwhile(refusal, change))
    return null;
  if (refusal.stage === null || !MATTERS[change].includes(refusal.stage)) return null;
  if (AFTER[change]?.(seen, refusal) === false) return null;
  const about = changedDialogue(seen, refusal, [first, change]);
  return about === null ? null : { kind: "smtp", about };
}

/** What a change is worth only after another has come to something. */
const AFTER: Readonly<Partial<Record<Change, (seen: Observations, refusal: Refusal) => boolean>>> = {
  // Whether anybody else is taken in matters once it is known that somebody is.
  stranger: (seen, refusal) => isFlippedBy(seen, refusal, "to") === true,
  // At an exchanger the null sender is asked about first, and tells more.
  domain: (seen, refusal) => refusal.role !== "mx" || isFlippedBy(seen, refusal, "from") === false,
  // Where the postmaster is known the domain is, so that its other exchangers are no news.
  host: (seen, refusal) => refusal.reading.meaning !== "relay-denied" || isFlippedBy(seen, refusal, "to") === false,
};

function isBarred({ told, role, reading, stage, port }: Refusal): boolean {
  if (told !== "said" || role !== "relay") return false;
  if (stage === "AUTH") return reading.meaning === "auth-failed" && port === LOGIN_OPTIONAL_PORT;
  return BARRED.includes(reading.meaning);
}

function isWorthwhile({ told, wording, reading, stage }: Refusal, change: Change): boolean {
  if (told !== "said") return false;
  const temporary = wording.code !== null && wording.code < 500;
  if (temporary ? OF_THE_PAIR.includes(change) : change === "round") return false;
  // Before any sender is named, all that a server can object to is who calls.
  if (change === "helo" && AT_NAME.includes(stage) && reading.meaning === "server-unavailable") return true;
  return reading.by !== "words" || (DISGUISES[reading.meaning]?.includes(change) === true && !isOutright(reading));
}

/** Who says outright that he greylists, or that there is no such mailbox, is believed. */
function isOutright({ meaning, alternatives }: Reading): boolean {
  if (meaning === "greylisted") return alternatives.length === 0;
  return meaning === "recipient-unknown" && !alternatives.includes("relay-denied");
}
