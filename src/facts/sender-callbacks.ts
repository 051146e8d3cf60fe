import { familyOf } from "../dns/address.ts";
import { dnsName } from "../dns/name.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { Reply } from "../model/reply.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Stage } from "../model/transcript.ts";
import { classifyReply } from "./classify-reply.ts";
import { type MailDomain, type MailHost, mxHosts } from "./mx-hosts.ts";
import { domainOf } from "./parties.ts";
import type { Reading, Refusal } from "./refusal.ts";

/** What the sender's own exchanger says when it is asked as a receiver asks that verifies senders. RFC 5321 §4.5.5 */
export interface SenderCallback {
  /** The exchanger that was, or would be, asked; null while it is not known. */
  readonly exchanger: string | null;
  /**
   * refused: it does not take mail for the sender, so that no receiver can verify it. no-bounces: it refuses the null sender
   * that receivers ask with. taken: it takes such mail, at least from here. untold: not made yet, or it came to nothing.
   */
  readonly state: "refused" | "no-bounces" | "taken" | "untold";
  /** The answer; null where there is none. */
  readonly evidence: Evidence | null;
  /** The looks that are still to be made. */
  readonly missing: readonly Look[];
}

/** Words about how the address is written: nobody was called back for that. */
const OF_FORM =
  /syntax|malform|qualified|illegal|rfc ?\d|format|missing|empty|blank|no sender|null sender|bracket|batv|dsn/i;
/** Refusals of the mailbox, or of its whole domain. */
const OF_MAILBOX: readonly Meaning[] = [
  "recipient-unknown",
  "recipient-disabled",
  "recipient-restricted",
  "recipient-moved",
  "recipient-domain-unknown",
  "recipient-address-syntax",
  "relay-denied",
];
/** Refusals of whoever asks with the null sender. */
const OF_BOUNCES: readonly Meaning[] = ["sender-invalid", "sender-blocked", "sender-not-allowed"];

/** What calling back showed of a refusal that blames the sender address; null where that would settle nothing. */
export function senderCallback(seen: Observations, refusal: Refusal): SenderCallback | null {
  const first = seen.get(refusal.evidence.observation);
  if (first?.kind !== "smtp" || refusal.role !== "mx" || OF_FORM.test(refusal.wording.lines.join(" "))) return null;
  const domain = dnsName(domainOf(first.about.attempt.from) ?? "");
  if (domain === null || first.about.attempt.from === null) return null;
  const untold = { exchanger: null, state: "untold", evidence: null } as const;
  const mail = mxHosts(seen).find((one) => one.domain === domain);
  if (mail === undefined) return { ...untold, missing: [{ kind: "mx", about: { domain } }] };
  const place = bestExchanger(mail, first.about.ip);
  if (place === null) return null;
  if (place.ip === null) return { ...untold, exchanger: place.host, missing: place.missing };
  const host = dnsName(place.host);
  if (host === null) return null;
  const about = askingBack(first.about, { host, ip: place.ip });
  const made = seen.find("smtp", about);
  if (made === undefined) return { ...untold, exchanger: host, missing: [{ kind: "smtp", about }] };
  return { exchanger: host, missing: [], ...answerOf(made) };
}

/** What an exchanger answered that was called back: to MAIL or RCPT, what it refused first, else the last. */
export function calledBack({ id, outcome }: Observation<"smtp">): Answered | null {
  if (outcome.state !== "seen") return null;
  let last: Answered | null = null;
  for (const [step, taken] of outcome.value.steps.entries()) {
    if (taken.kind !== "received" || (taken.stage !== "MAIL" && taken.stage !== "RCPT")) continue;
    const { stage, reply } = taken;
    last = { stage, reply, reading: classifyReply(reply, { stage, role: "mx" }), evidence: { observation: id, step } };
    if (reply.code >= 400) return last;
  }
  return last;
}

interface Answered {
  readonly stage: Stage;
  readonly reply: Reply;
  readonly reading: Reading;
  readonly evidence: Evidence;
}

function answerOf(made: Observation<"smtp">): Pick<SenderCallback, "state" | "evidence"> {
  const answered = calledBack(made);
  if (answered === null) return { state: "untold", evidence: { observation: made.id } };
  return { state: stateOf(answered), evidence: answered.evidence };
}

/**
 * Who puts us off may do the same to every receiver, or to us alone; and a refusal of this machine says nothing of the address. So does
 * one that does not say what it is about.
 */
function stateOf({ stage, reply, reading }: Answered): SenderCallback["state"] {
  if (reply.code < 300) return stage === "RCPT" ? "taken" : "untold";
  if (reply.code < 500) return "untold";
  const isTold = reading.by === "words" || (reading.by === "code" && reply.enhanced !== null);
  if (isTold && OF_BOUNCES.includes(reading.meaning)) return "no-bounces";
  return isTold && stage === "RCPT" && OF_MAILBOX.includes(reading.meaning) ? "refused" : "untold";
}

/** In clear: who verifies a sender says nothing secret, and what is wrong with TLS is not the question. */
function askingBack(first: SmtpAbout, { host, ip }: Pick<SmtpAbout, "host" | "ip">): SmtpAbout {
  const { helo, from } = first.attempt;
  // Another family leaves from another address, which nobody named.
  const source =
    first.attempt.source !== null && familyOf(first.attempt.source) === familyOf(ip) ? first.attempt.source : null;
  return {
    host,
    ip,
    port: 25,
    role: "mx",
    attempt: {
      tls: "none",
      helo,
      from: null,
      to: from === null ? [] : [from],
      login: "none",
      source,
      round: 0,
      until: "rcpt",
    },
    changed: "callback",
  };
}

interface Place {
  readonly host: string;
  /** null: not looked up yet. */
  readonly ip: IpAddress | null;
  readonly missing: readonly Look[];
}

/** Where mail for the domain goes first, in the family that is known to work from here; null where it leads nowhere. */
function bestExchanger({ outcome, nullMx, exchanges }: MailDomain, near: IpAddress): Place | null {
  if (outcome !== "seen" || nullMx) return null;
  const ranked = exchanges.filter(({ kind }) => kind === "name").sort(byPreference);
  const [best] = ranked;
  if (best === undefined) return null;
  const family = familyOf(near);
  for (const one of [family, family === 4 ? 6 : 4] as const) {
    const { state, addresses, look } = best.addresses[one];
    const [ip] = [...addresses].sort();
    if (ip !== undefined) return { host: best.host, ip, missing: [] };
    if (state === "not-looked") return { host: best.host, ip: null, missing: [look] };
  }
  return null;
}

function byPreference(a: MailHost, b: MailHost): number {
  return (a.preference ?? 0) - (b.preference ?? 0) || (a.host < b.host ? -1 : 1);
}
