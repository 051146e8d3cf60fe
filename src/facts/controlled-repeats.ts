import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Attempt } from "../model/observations/smtp.ts";
import type { Stage, Transcript } from "../model/transcript.ts";
import { offersStarttls } from "../smtp/ehlo.ts";
import { domainOf } from "./parties.ts";
import { randomRecipient } from "./random-recipient.ts";
import type { Reading, Refusal } from "./refusal.ts";
import { reverseNames } from "./reverse-names.ts";

/**
 * What is changed, one thing at a time, to learn what a refusal turns on. from: the null sender instead. to: the postmaster
 * instead. stranger: a mailbox that nobody has instead. round: the same again after a pause.
 */
export type Change = "tls" | "helo" | "from" | "to" | "stranger" | "round";

const CHANGES = ["tls", "helo", "from", "to", "stranger", "round"] as const;
const MATTERS: Readonly<Record<Change, readonly Stage[]>> = {
  tls: ["MAIL", "RCPT"],
  helo: ["EHLO", "HELO", "MAIL", "RCPT"],
  from: ["MAIL", "RCPT"],
  to: ["RCPT"],
  stranger: ["RCPT"],
  round: ["greeting", "EHLO", "MAIL", "RCPT", "DATA"],
};
/** Meanings whose words are plain and may still be a disguise, and what lifts it. */
const DISGUISES: Readonly<Partial<Record<Meaning, readonly Change[]>>> = {
  "recipient-unknown": ["to", "stranger"],
  "helo-invalid": ["helo"],
  greylisted: ["round"],
  "server-unavailable": ["round"],
  "server-error": ["round"],
};
/** Who is put off for now may be told apart by what he says, but not by sender or recipient: each pair is put off anew. RFC 6647 §2.2 */
const OF_THE_PAIR: readonly Change[] = ["from", "to", "stranger"];
/** The usual time that who greylists lets pass. */
const USUAL_PAUSE_S = 300;

/** The same dialogue with one thing changed, for each thing that could have caused this refusal; none for what others were told. */
export function controlledRepeats(seen: Observations, refusal: Refusal): readonly Look<"smtp">[] {
  return CHANGES.flatMap((change) => controlledRepeat(seen, refusal, change) ?? []);
}

/** Whether a controlled repeat that was not made yet may show that the words of this refusal hide something else. */
export function isInDoubt(seen: Observations, refusal: Refusal): boolean {
  return controlledRepeats(seen, refusal).some(({ about }) => seen.find("smtp", about) === undefined);
}

/** Whether changing that one thing made the server accept what it had refused; null when that was not tried or came to nothing. */
export function isFlippedBy(seen: Observations, refusal: Refusal, change: Change): boolean | null {
  const outcome = repeatOf(seen, refusal, change)?.outcome;
  if (outcome?.state !== "seen" || refusal.stage === null) return null;
  const code = lastCodeAt(outcome.value, refusal.stage);
  return code === null ? null : code < 400;
}

/** The repeat itself, as evidence of what it showed. */
export function evidenceOf(seen: Observations, refusal: Refusal, change: Change): readonly Evidence[] {
  const repeat = repeatOf(seen, refusal, change);
  return repeat === undefined ? [] : [{ observation: repeat.id }];
}

/** The last answer of a dialogue to one command. */
export function lastCodeAt({ steps }: Transcript, stage: Stage): number | null {
  const replies = steps.flatMap((step) => (step.kind === "received" && step.stage === stage ? [step.reply.code] : []));
  return replies.at(-1) ?? null;
}

function repeatOf(seen: Observations, refusal: Refusal, change: Change): Observation<"smtp"> | undefined {
  const look = controlledRepeat(seen, refusal, change);
  return look === null ? undefined : seen.find("smtp", look.about);
}

function controlledRepeat(seen: Observations, refusal: Refusal, change: Change): Look<"smtp"> | null {
  const first = seen.get(refusal.evidence.observation);
  if (first?.kind !== "smtp" || first.about.role !== "mx" || first.about.changed !== null) return null;
  if (!isWorthwhile(refusal, change)) return null;
  // Whether anybody else is taken in matters once it is known that somebody is.
  if (change === "stranger" && isFlippedBy(seen, refusal, "to") !== true) return null;
  const attempt = changed(seen, refusal, first)[change];
  return attempt === null
    ? null
    : { kind: "smtp", about: { ...first.about, attempt, changed: change === "stranger" ? "to" : change } };
}

function isWorthwhile({ told, stage, wording, reading }: Refusal, change: Change): boolean {
  if (told !== "said" || stage === null || !MATTERS[change].includes(stage)) return false;
  const temporary = wording.code !== null && wording.code < 500;
  if (temporary ? OF_THE_PAIR.includes(change) : change === "round") return false;
  return reading.by !== "words" || (DISGUISES[reading.meaning]?.includes(change) === true && !isOutright(reading));
}

/** Who says outright that he greylists, or that there is no such mailbox, is believed. */
function isOutright({ meaning, alternatives }: Reading): boolean {
  if (meaning === "greylisted") return alternatives.length === 0;
  return meaning === "recipient-unknown" && !alternatives.includes("relay-denied");
}

/** Null where the change would be none, or where there is nothing sensible to change to. */
function changed(
  seen: Observations,
  { recipient, clientIp, reading }: Refusal,
  { about, outcome }: Observation<"smtp">,
): Readonly<Record<Change, Attempt | null>> {
  const { attempt } = about;
  const domain = domainOf(recipient);
  const postmaster = domain === null ? null : `postmaster@${domain}`;
  const reverse = reverseNames(seen).find(({ ip }) => ip === clientIp);
  const helo = reverse?.names.find(({ name, leadsBack }) => leadsBack === "yes" && name !== attempt.helo)?.name;
  const inClear = outcome.state === "seen" && !outcome.value.steps.some(({ kind }) => kind === "secured");
  const securable = inClear && offersStarttls(outcome.value) === true;
  return {
    tls: securable && attempt.tls !== "starttls" ? { ...attempt, tls: "starttls" } : null,
    helo: helo === undefined ? null : { ...attempt, helo },
    from: attempt.from === null ? null : { ...attempt, from: null },
    to: postmaster === null || attempt.to.includes(postmaster) ? null : { ...attempt, to: [postmaster] },
    stranger: domain === null ? null : { ...attempt, to: [randomRecipient(domain)] },
    round: { ...attempt, round: reading.named.retryAfterS ?? USUAL_PAUSE_S },
  };
}
