import type { Confidence } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Change } from "./changed-dialogues.ts";
import { evidenceOf, isFlippedBy, lastCodeAt } from "./controlled-repeats.ts";
import type { Refusal, Shown } from "./refusal.ts";
import { spfResults } from "./spf-results.ts";

const UNAUTHORISED: ReadonlySet<string> = new Set(["fail", "softfail", "permerror", "temperror"]);
const OPEN: readonly Meaning[] = ["policy-block", "unspecified", "ip-blocked"];

/** Reads the controlled repeats of a refused dialogue: the one change that made the server accept names what it objects to. */
export function shownBy(seen: Observations, refusal: Refusal): Shown | null {
  if (isFlippedBy(seen, refusal, "round") === true) return shown(seen, refusal, ["greylisted", "proven", ["round"]]);
  // Whoever refuses after the pause he asked for wanted no pause.
  if (isFlippedBy(seen, refusal, "round") === false && refusal.reading.meaning === "greylisted") {
    return shown(seen, refusal, ["server-unavailable", "likely", ["round"]]);
  }
  if (isFlippedBy(seen, refusal, "tls") === true) return shown(seen, refusal, ["tls-required", "proven", ["tls"]]);
  if (isFlippedBy(seen, refusal, "helo") === true)
    return shown(seen, refusal, ["helo-invalid", ofName(seen, refusal), ["helo"]]);
  if (refusal.reading.meaning === "recipient-unknown") return ofMailbox(seen, refusal);
  if (refusal.reading.meaning === "relay-denied") return ofHostedDomain(seen, refusal);
  if (!OPEN.includes(refusal.reading.meaning)) return null;
  return ofAddress(seen, refusal) ?? ofSender(seen, refusal) ?? ofRecipient(seen, refusal);
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

/** The same mail, accepted from another address of ours: it is the address that is refused. */
function ofAddress(seen: Observations, refusal: Refusal): Shown | null {
  const first = seen.get(refusal.evidence.observation);
  if (first?.kind !== "smtp") return null;
  for (const other of seen.of("smtp")) {
    const from = acceptedFrom(other, first, refusal);
    if (from === null) continue;
    const evidence = [refusal.evidence, { observation: other.id }] as const;
    return { meaning: "ip-blocked", confidence: "proven", evidence, acceptedFrom: from };
  }
  return null;
}

function acceptedFrom(other: Observation<"smtp">, first: Observation<"smtp">, { stage }: Refusal): IpAddress | null {
  const { host, port, role, changed, attempt } = other.about;
  const { about } = first;
  if (stage === null || changed !== null || about.changed !== null || role !== "mx" || about.role !== "mx") return null;
  const same = host === about.host && port === about.port && attempt.helo === about.attempt.helo;
  if (!same || attempt.from !== about.attempt.from || attempt.to.join() !== about.attempt.to.join()) return null;
  if (other.outcome.state !== "seen" || first.outcome.state !== "seen") return null;
  const code = lastCodeAt(other.outcome.value, stage);
  if (code === null || code >= 400) return null;
  const from = localOf(other);
  return from === localOf(first) ? null : from;
}

function localOf({ outcome }: Observation<"smtp">): IpAddress | null {
  if (outcome.state !== "seen") return null;
  const connected = outcome.value.steps.find((step) => step.kind === "connected");
  return connected?.kind === "connected" ? connected.from : null;
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
