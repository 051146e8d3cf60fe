import type { Meaning } from "../model/meaning.ts";
import type { Composed, Stretch } from "./compose.ts";
import type { RowMatch } from "./match-rows.ts";

/** Beyond this, a statement and its subject are not one phrase. */
const NEXT_TO = 12;

/**
 * Whether a pair knows better than a wording of what is said: the wording is but its statement ("does not exist", of
 * whomever), or a piece of its subject's longer name ("mailbox" of "sender mailbox"); or two subjects bear the pair out.
 */
export function isWiderThan(pair: Composed, match: RowMatch): boolean {
  const { said, about, distance, tier, twofold } = pair;
  const { row, fragments, tail, start, end } = match;
  if (namesWhom(pair, match)) return true;
  if (twofold) return true;
  if (about === null || distance > NEXT_TO) return false;
  if (start >= about.start && end < about.end) return true;
  if (tier === 3) return false;
  // "The address you gave in MAIL FROM does not exist": whom the wording reaches over stands nearer.
  if (OF_ANYBODY.has(row.meaning) && isNearer(pair, start) && about.end <= said.start && said.end <= end) return true;
  if (start >= about.start && end === about.end) return tier === 1;
  if (start >= said.start && end <= said.end) return true;
  if (tier === 1 && start >= said.start && end === about.end && fragments.length > 1 && isCutShort(tail, about))
    return true;
  return start > about.start && start < about.end && end > said.start && end <= said.end;
}

/** What wordings with a gap say of the recipient, and others of a sender, a HELO name, a login. */
const OF_ANYBODY: ReadonlySet<Meaning> = new Set([
  "recipient-unknown",
  "recipient-disabled",
  "recipient-address-syntax",
]);

/** A subject that stands behind a wording's own, or is the same one, but known to be the sender's. */
function isNearer({ about, meaning }: Composed, start: number): boolean {
  return about !== null && (about.start > start || (about.start === start && meaning.startsWith("sender")));
}

/** "Unable to resolve … domain" has met the end of "from domain". */
function isCutShort(tail: number, { start, end }: Stretch): boolean {
  return tail + 2 < end - start;
}

/** Whom a refusal can turn away besides the client, which it means where it names nobody. */
const TURNED_AWAY: ReadonlySet<Meaning> = new Set(["sender-blocked", "recipient-restricted"]);

/** "Blocked by the administrator" tells nothing of whom: a pair that names him, right before it, does. */
function namesWhom({ said, about, distance, tier, meaning }: Composed, { row, own, start, end }: RowMatch): boolean {
  if (own || tier !== 2 || about === null || distance > NEXT_TO) return false;
  if (!TURNED_AWAY.has(meaning) || row.meaning !== "ip-blocked") return false;
  return about.end <= start && said.start >= start && said.end <= end;
}

/** Whether a pair stands apart from a wording that leaves the reason open, and gives one. */
export function saysWhy({ said, distance, tier }: Composed, { row, own, start, end }: RowMatch): boolean {
  return row.vague === true && !own && tier === 1 && distance <= NEXT_TO && (said.start >= end || said.end <= start);
}
