import { MEANING_DEFAULTS } from "../knowledge/meaning-defaults.ts";
import type { Retry } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { Owner } from "../model/remedy.ts";
import type { Wording } from "../model/reply.ts";
import { forwardingIn } from "./named-forwarding.ts";
import type { Reading } from "./refusal.ts";

/** The words that make a refused relay the sending side's business: it should have logged in, or come from elsewhere. */
const SENDER_SIDE =
  /credential|authenticat|log ?in\b|password|your ip|client host|as a relay|configured to relay|for \d+\.\d+\.\d+\.\d+|not a gateway|unauthori[sz]ed|tenantattribution|you (?:are|have)|allowed to (?:relay|use)|\[\d+\.\d+\.\d+\.\d+\]/i;
/** A null MX is meant; none at all is an omission. RFC 7505 §3 */
const MX_MISSING = /\bno (?:valid )?mx\b|no mail (?:exchanger|server)/i;
/** Who refuses: the addressee, not whoever runs the server. */
const OWN_CHOICE: ReadonlySet<Meaning> = new Set(["sender-blocked", "recipient-restricted"]);
const BY_USER =
  /by (?:this|the) user|by the recipient\b|user (?:has )?(?:refuse|reject|block)|recipient (?:has )?blocked/i;
/** A list that the receiver's own people keep, on a service that many share: nobody else can take an entry off it. */
const BY_CUSTOMER =
  /\bcustomer(?:'s)? block ?list|by (?:the recipient'?s?|your recipient'?s?) (?:organi[sz]ation|administrator|admin)\b/i;
/** What keeps a mail program from its own outgoing server lies mostly in its settings, or in the network around it. */
const BETWEEN: ReadonlySet<Meaning> = new Set(["connect-failed", "connection-dropped", "tls-failed"]);
/** A block that the one who sends has lifted: the reply tells where to ask. */
const BY_ASKING = /request removal|\bdelist\b|delist@/i;
/** "Try later" under a permanent code, and its opposite under a temporary one. */
const LATER =
  /try (?:it |again )?later|please retry|try again (?:in|after|later)|resend (?:your|the) message at a later|temporar(?:y|ily) (?:block|reject|fail|defer|unavail|rate)|essayer plus tard|this hour|per (?:hour|minute|second)|please wait,? and|come back later|reattempted later|open a new session/i;
const NEVER =
  /retrying will not|do not (?:retry|resend|try)|permanent(?:ly)? (?:error|failure|fail|reject|block|defer)/i;
/** Faults that pass although the reply calls them permanent: a queue gave up on something temporary. */
const PASSING: ReadonlySet<Meaning> = new Set([
  "connect-failed",
  "connection-dropped",
  "delivery-expired",
  "recipient-dns-failure",
  "greylisted",
  "tls-failed",
  "server-full",
  "server-unavailable",
]);
const STANDING: ReadonlySet<Meaning> = new Set(["recipient-domain-unknown", "recipient-domain-no-mail"]);

/** Who has to act, as far as the reply tells. */
export function ownerOf(wording: Wording, { meaning }: Pick<Reading, "meaning">, role: Role | null = null): Owner {
  if (meaning === "relay-denied" && (role === "submission" || role === "relay")) return "sender-admin";
  if (role === "submission" && BETWEEN.has(meaning)) return "sender-user";
  if (meaning === "relay-denied" && SENDER_SIDE.test(wording.lines.join(" "))) return "sender-admin";
  if (meaning === "recipient-domain-no-mail" && MX_MISSING.test(wording.lines.join(" "))) return "dns-operator";
  if (meaning === "sender-blocked" && BY_ASKING.test(wording.lines.join(" "))) return "sender-admin";
  if (meaning === "policy-block" && forwardingIn(wording) !== null) return "sender-admin";
  if (OWN_CHOICE.has(meaning) && BY_USER.test(wording.lines.join(" "))) return "recipient-user";
  if (meaning === "ip-blocked" && BY_CUSTOMER.test(wording.lines.join(" "))) return "recipient-admin";
  return MEANING_DEFAULTS[meaning].owner;
}

/** Whether the unchanged message may be tried again: the reply's class, unless its words contradict it. RFC 5321 §4.2.1 */
export function retryOf(wording: Wording, { meaning }: Pick<Reading, "meaning">): Retry {
  const text = wording.lines.join(" ").slice(0, 4096);
  const kind = wording.code === null ? classOf(wording.enhanced) : Math.floor(wording.code / 100);
  if (NEVER.test(text)) return "no";
  if (kind === 4 && !STANDING.has(meaning)) return "yes";
  if (kind !== null && LATER.test(text)) return "yes";
  if (kind === 5) return PASSING.has(meaning) && meaning !== "tls-failed" ? "yes" : "no";
  return MEANING_DEFAULTS[meaning].retry === "yes" ? "yes" : "no";
}

function classOf(enhanced: string | null): number | null {
  return enhanced === null ? null : Number(enhanced[0]);
}
