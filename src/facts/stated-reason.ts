import { MENTIONED, type Subject } from "../knowledge/subjects.ts";
import type { Meaning } from "../model/meaning.ts";

/** Who or what a refusal turns away: none of them is a reason. */
const TURNED_AWAY: ReadonlySet<Subject> = new Set([
  "message",
  "client",
  "sender",
  "senderDomain",
  "recipient",
  "recipientDomain",
  "address",
  "host",
  "connection",
  "policy",
]);
/** What is named in passing as often as for a reason. */
const PASSING: ReadonlySet<Subject> = new Set(["header", "helo", "authentication", "disk", "server", "hops", "relay"]);

/** What is said of somebody, and no reason where it is not said of whom. */
const OF_SOMEBODY: ReadonlySet<Meaning> = new Set([
  "recipient-unknown",
  "recipient-disabled",
  "recipient-moved",
  "ip-blocked",
  "server-unavailable",
]);

/**
 * The reason that a refusal names besides whom it turns away: "mail rejected due to the size limit", "client blocked using
 * (a list)", "recipient rejected: greylisted". `subjects` are the other things its sentence mentions, `said` is what it says besides,
 * both in their order; null where none of them is a reason.
 */
export function statedReason(refused: Subject, subjects: readonly Subject[], said: readonly Meaning[]): Meaning | null {
  if (!TURNED_AWAY.has(refused)) return null;
  for (const subject of subjects) {
    const meaning = PASSING.has(subject) ? undefined : MENTIONED[subject];
    if (meaning !== undefined) return meaning;
  }
  return said.find((meaning) => !OF_SOMEBODY.has(meaning)) ?? null;
}
