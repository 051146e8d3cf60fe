import type { Confidence } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Observations } from "../model/observation.ts";
import type { Change } from "./changed-dialogues.ts";
import { evidenceOf, isFlippedBy } from "./controlled-repeats.ts";
import { isHeavilyListed } from "./heavily-listed.ts";
import { mxHosts } from "./mx-hosts.ts";
import { domainOf } from "./parties.ts";
import type { Refusal, Shown } from "./refusal.ts";
import { senderCallback } from "./sender-callbacks.ts";
import { outageShownByAddress, shownByAddress } from "./shown-by-address.ts";
import { spfResults } from "./spf-results.ts";

/** Who says that he himself is out of order, and is back later, kept nobody waiting on purpose. */
const OWN_TROUBLE = /\bshut(?:ting)?[ -]?down\b|\bre-?(?:start|boot)(?:ing|ed)?\b|\bmaintenance\b/i;
const UNAUTHORISED: ReadonlySet<string> = new Set(["fail", "softfail", "permerror", "temperror"]);
const OPEN: readonly Meaning[] = ["policy-block", "unspecified", "ip-blocked"];
/** What would keep a server from taking anybody's mail. */
const OUTAGES: readonly Meaning[] = ["server-unavailable", "server-error"];
/** What a relay says to whom it does not know. */
const BARRED: readonly Meaning[] = ["relay-denied", "auth-required", "policy-block", "unspecified"];

/** Reads the controlled repeats of a refused dialogue: the one change that made the server accept names what it objects to. */
export function shownBy(seen: Observations, refusal: Refusal): Shown | null {
  if (isFlippedBy(seen, refusal, "round") === true && !OWN_TROUBLE.test(refusal.wording.lines.join(" ")))
    return shown(seen, refusal, ["greylisted", "proven", ["round"]]);
  // Whoever refuses after the pause he asked for wanted no pause.
  if (isFlippedBy(seen, refusal, "round") === false && refusal.reading.meaning === "greylisted") {
    return shown(seen, refusal, ["server-unavailable", "likely", ["round"]]);
  }
  if (isFlippedBy(seen, refusal, "tls") === true) return shown(seen, refusal, ["tls-required", "proven", ["tls"]]);
  if (isFlippedBy(seen, refusal, "helo") === true && isHeavilyListed(seen, refusal.helo))
    return shown(seen, refusal, ["domain-listed", "likely", ["helo"]]);
  if (isFlippedBy(seen, refusal, "helo") === true)
    return shown(seen, refusal, ["helo-invalid", ofName(seen, refusal), ["helo"]]);
  if (refusal.role === "relay") return ofRelay(seen, refusal);
  if (refusal.stage === "AUTH") return ofLogin(seen, refusal);
  if (refusal.reading.meaning === "sender-invalid") return ofSenderDomain(seen, refusal) ?? ofCallback(seen, refusal);
  if (refusal.reading.meaning === "recipient-unknown") return ofMailbox(seen, refusal);
  if (refusal.reading.meaning === "relay-denied") return ofHostedDomain(seen, refusal);
  if (OUTAGES.includes(refusal.reading.meaning)) return outageShownByAddress(seen, refusal);
  if (!OPEN.includes(refusal.reading.meaning)) return null;
  return (
    shownByAddress(seen, refusal) ?? ofUser(seen, refusal) ?? ofSender(seen, refusal) ?? ofRecipient(seen, refusal)
  );
}

/**
 * Whether a relay passes mail on may turn on who is logged in, or where from: what it lets through after the login, or from
 * another address of ours, it refused for want of that, whatever its words.
 */
function ofRelay(seen: Observations, refusal: Refusal): Shown | null {
  const { stage, reading } = refusal;
  if (stage === "AUTH") return ofLogin(seen, refusal);
  if (BARRED.includes(reading.meaning) && isFlippedBy(seen, refusal, "auth") === true)
    return shown(seen, refusal, ["auth-required", "proven", ["auth"]]);
  const byAddress =
    BARRED.includes(reading.meaning) || reading.meaning === "ip-blocked" ? shownByAddress(seen, refusal) : null;
  if (byAddress !== null) return stage === "RCPT" ? { ...byAddress, meaning: "relay-denied" } : byAddress;
  if (!OPEN.includes(reading.meaning)) return null;
  return ofSender(seen, refusal) ?? ofUser(seen, refusal) ?? ofPort(seen, refusal);
}

/** Who takes the mail where users hand it in does not object to it: what is refused is passing it on from the port for servers. */
function ofPort(seen: Observations, refusal: Refusal): Shown | null {
  const turnsOnPort = isFlippedBy(seen, refusal, "port") === true;
  return turnsOnPort ? shown(seen, refusal, ["relay-denied", "proven", ["port"]]) : null;
}

/** Who is not logged in may use that sender: the user may not, or may not send at all. */
function ofUser(seen: Observations, refusal: Refusal): Shown | null {
  const turnsOnUser = isFlippedBy(seen, refusal, "bare") === true;
  return turnsOnUser ? shown(seen, refusal, ["sender-not-allowed", "likely", ["bare"]]) : null;
}

/** Who lets the same user in by another mechanism does not object to the password. */
function ofLogin(seen: Observations, refusal: Refusal): Shown | null {
  const isOther = isFlippedBy(seen, refusal, "other") === true;
  return isOther ? shown(seen, refusal, ["auth-failed", "proven", ["other"]]) : null;
}

/** Whoever checks a sender whose domain does not exist finds that, however he puts it. */
function ofSenderDomain(seen: Observations, refusal: Refusal): Shown | null {
  const domain = domainOf(refusal.sender);
  const mail = mxHosts(seen).find((one) => one.domain === domain);
  if (mail === undefined || mail.exists !== false) return null;
  const evidence = [refusal.evidence, mail.evidence] as const;
  return { meaning: "sender-domain-unresolvable", confidence: "proven", evidence, acceptedFrom: null };
}

/** Words say no more than that the receiver could not verify the sender: asking as it did shows on whose side that lies. */
function ofCallback(seen: Observations, refusal: Refusal): Shown | null {
  const callback = senderCallback(seen, refusal);
  if (callback === null || callback.evidence === null || callback.state === "untold") return null;
  const confidence = callback.state === "taken" ? "likely" : "proven";
  const evidence = [refusal.evidence, callback.evidence] as const;
  return { meaning: "sender-invalid", confidence, evidence, acceptedFrom: null };
}

/** Who says "later", and nothing of the name, may have meant just that, unless the same name was turned away later, too. */
function ofName(seen: Observations, refusal: Refusal): Confidence {
  const { wording, reading } = refusal;
  const isPassing = wording.code !== null && wording.code < 500 && reading.meaning !== "helo-invalid";
  return isPassing && isFlippedBy(seen, refusal, "round") === null ? "likely" : "proven";
}

function ofSender(seen: Observations, refusal: Refusal): Shown | null {
  const change = (["from", "domain"] as const).find((one) => isFlippedBy(seen, refusal, one) === true);
  if (change === undefined) return null;
  // Who hands mail in is known to the relay, or not: which sender he names is then all that is left.
  if (refusal.role === "relay") return shown(seen, refusal, ["sender-not-allowed", "proven", [change]]);
  const results = spfOf(seen, refusal);
  if (isHeavilyListed(seen, domainOf(refusal.sender)))
    return results.includes("fail") ? null : shown(seen, refusal, ["domain-listed", "likely", [change]]);
  // Another sender also gets by when this one's SPF is at fault: that is another cause, and the address alone is none.
  if (results.includes("fail")) return shown(seen, refusal, ["spf-fail", "likely", [change]]);
  if (results.some((result) => UNAUTHORISED.has(result))) return null;
  return shown(seen, refusal, ["sender-blocked", results.includes("pass") ? "proven" : "likely", [change]]);
}

/** Who takes mail for the domain's postmaster hosts the domain, whatever it says of others. RFC 5321 §4.5.1 */
function ofHostedDomain(seen: Observations, refusal: Refusal): Shown | null {
  if (isFlippedBy(seen, refusal, "to") !== true) return null;
  const stranger = isFlippedBy(seen, refusal, "stranger");
  if (stranger === null) return null;
  const meaning = stranger ? "recipient-restricted" : "recipient-unknown";
  return shown(seen, refusal, [meaning, stranger ? "proven" : "likely", ["to", "stranger"]]);
}

/**
 * Many receivers take everything for postmaster, whatever they think of the client (RFC 5321 §4.5.1): only a mailbox
 * that nobody has shows whether it is this recipient that is guarded. One that is refused as unknown shows nothing: whoever
 * looks for the mailbox first and at the client then says the same to us.
 */
function ofRecipient(seen: Observations, refusal: Refusal): Shown | null {
  if (isFlippedBy(seen, refusal, "to") !== true) return null;
  const stranger = isFlippedBy(seen, refusal, "stranger");
  if (stranger === true) return shown(seen, refusal, ["recipient-restricted", "proven", ["to", "stranger"]]);
  return stranger === null ? shown(seen, refusal, ["recipient-restricted", "possible", ["to"]]) : null;
}

/** Words that say "no such recipient" of anybody come from a server that does not host the domain, or from its directory. */
function ofMailbox(seen: Observations, refusal: Refusal): Shown | null {
  const postmaster = isFlippedBy(seen, refusal, "to");
  if (postmaster === null) return null;
  if (!postmaster) {
    const open = refusal.reading.alternatives.includes("relay-denied");
    return open ? shown(seen, refusal, ["relay-denied", "likely", ["to"]]) : null;
  }
  if (isFlippedBy(seen, refusal, "stranger") === null) return null;
  return shown(seen, refusal, ["recipient-unknown", "proven", ["to", "stranger"]]);
}

function spfOf(seen: Observations, { sender, clientIp }: Refusal): readonly string[] {
  return spfResults(seen).flatMap(({ about, outcome }) =>
    about.sender === sender && (clientIp === null || about.ip === clientIp) && outcome.state === "seen"
      ? [outcome.value.result]
      : [],
  );
}

function shown(
  seen: Observations,
  refusal: Refusal,
  [meaning, confidence, changes]: readonly [Meaning, Confidence, readonly Change[]],
): Shown {
  const repeats = changes.flatMap((change) => evidenceOf(seen, refusal, change));
  return { meaning, confidence, evidence: [refusal.evidence, ...repeats], acceptedFrom: null };
}
