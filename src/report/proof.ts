import type { Evidence } from "../model/evidence.ts";
import { idOf, type Look, type Observation, type Observations } from "../model/observation.ts";
import type { DelegationAbout } from "../model/observations/delegation.ts";
import { opinionEntry } from "../model/observations/opinion.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { Failure, Skip } from "../model/outcome.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { Stage, Step, TranscriptEnd } from "../model/transcript.ts";

/** One piece of evidence with its words, ready to be shown in any format and language. */
export type Proof =
  | { readonly is: "reply"; readonly place: string; readonly stage: Stage; readonly lines: readonly RemoteText[] }
  | {
      readonly is: "quoted";
      readonly source: string;
      readonly lines: readonly RemoteText[];
      /** The mail program's error number, when it showed one. */
      readonly clientError: string | null;
    }
  /** Any other line of a dialogue. */
  | { readonly is: "step"; readonly place: string; readonly step: Step }
  | { readonly is: "end"; readonly place: string; readonly end: TranscriptEnd }
  /** Any look but a dialogue. */
  | { readonly is: "seen"; readonly observation: Observation }
  | {
      readonly is: "unseen";
      readonly name: string;
      readonly why: Failure["kind"] | Skip["kind"] | "not-made";
      readonly params: Readonly<Record<string, string>>;
    };

/** Looks up the words that a pointer points at. */
export function proofOf(evidence: Evidence, seen: Observations): Proof {
  const found = seen.get(evidence.observation);
  if (found === undefined) return { is: "unseen", name: evidence.observation, why: "not-made", params: {} };
  const { outcome } = found;
  if (outcome.state !== "seen")
    return { is: "unseen", name: found.id, why: outcome.why.kind, params: whyParams(outcome.why) };
  if (found.kind === "quoted" && found.outcome.state === "seen") {
    const { wording, clientError = null } = found.outcome.value;
    return { is: "quoted", source: found.about.source, lines: wording.lines, clientError };
  }
  return found.kind === "smtp" ? ofDialogue(found, evidence.step) : { is: "seen", observation: found };
}

function ofDialogue(found: Observation<"smtp">, at: number | undefined): Proof {
  const place = placeOf(found);
  if (found.outcome.state !== "seen") return { is: "seen", observation: found };
  const { steps, end } = found.outcome.value;
  const step = at === undefined ? undefined : steps[at];
  if (step === undefined) return { is: "end", place, end };
  if (step.kind === "received") return { is: "reply", place, stage: step.stage, lines: step.reply.lines };
  return { is: "step", place, step };
}

/** Where a dialogue took place: "mx1.example.org [198.51.100.7]:25", after "192.0.2.1 -> " where our own address was chosen. */
export function placeOf({ about }: Observation<"smtp">): string {
  return lookName({ kind: "smtp", about });
}

/** Why a look that a cause still misses taught nothing, taught too little, or was never made. */
export function whyMissing(look: Look, seen: Observations): Missing {
  const found = seen.get(idOf(look.kind, look.about));
  if (found === undefined) return { is: "unseen", why: "not-made", params: {} };
  const { outcome } = found;
  if (outcome.state !== "seen") return { is: "unseen", why: outcome.why.kind, params: whyParams(outcome.why) };
  if (found.kind !== "smtp" || found.outcome.state !== "seen" || found.outcome.value.end.how === "quit") {
    return { is: "unseen", why: "not-decisive", params: {} };
  }
  return { is: "end", end: found.outcome.value.end };
}
export type Missing =
  | {
      readonly is: "unseen";
      readonly why: Failure["kind"] | Skip["kind"] | "not-made" | "not-decisive";
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly is: "end"; readonly end: TranscriptEnd };

/** What a look is called where its result is not told: the record, the server, the list; its test points go by its name alone. */
export function lookName(look: Look): string {
  switch (look.kind) {
    case "arrival":
      return `${look.about.mailbox} ${look.about.messageId}`;
    case "address":
      return `${look.about.name} ${look.about.family === 4 ? "A" : "AAAA"}`;
    case "message":
      return `DKIM-Signature (sha256:${look.about.digest})`;
    case "mx":
      return `${look.about.domain} MX`;
    case "ptr":
      return `${look.about.ip} PTR`;
    case "dnsbl":
      return look.about.ip.startsWith("127.") ? look.about.list : `${look.about.list} (${look.about.ip})`;
    case "opinion":
      return `${look.about.list} (${opinionEntry(look.about)})`;
    case "rhsbl":
      return look.about.point === null ? `${look.about.list} (${look.about.name})` : look.about.list;
    case "spf":
      return `SPF ${look.about.sender ?? look.about.helo} (${look.about.ip})`;
    case "dmarc":
      return `DMARC ${look.about.domain}`;
    case "delegation":
      return delegationName(look.about);
    case "dkim":
    case "tlsa":
    case "bimi":
      return `${idOf(look.kind, look.about).slice(look.kind.length + 1)} ${look.kind === "tlsa" ? "TLSA" : "TXT"}`;
    case "sts":
      return look.about.part === "record"
        ? `_mta-sts.${look.about.domain} TXT`
        : `https://mta-sts.${look.about.domain}/.well-known/mta-sts.txt`;
    case "srv":
      return `${look.about.service}.${look.about.domain} SRV`;
    case "tlsrpt":
      return `_smtp._tls.${look.about.domain} TXT`;
    case "resolver":
      return `DNS (${look.about.question})`;
    case "egress":
      return look.about.ip;
    case "quoted":
      return look.about.source;
    case "sending":
      return look.about.sender;
    case "smtp":
      return dialogueName(look.about);
  }
}

/** With the address we were told to leave from, as then there are others. */
function dialogueName({ host, ip, port, attempt }: SmtpAbout): string {
  const there = `${host} [${ip}]:${port}`;
  return attempt.source === null ? there : `${attempt.source} -> ${there}`;
}

function delegationName(about: DelegationAbout): string {
  if (about.part === "servers") return `${about.zone} NS`;
  if (about.part === "unchecked") return `${about.name} ${about.type} (CD)`;
  return `${about.name} ${about.type} @${about.ip} (${about.over.toUpperCase()})`;
}

/** What the words of a failure name. */
export function whyParams(why: Failure | Skip): Readonly<Record<string, string>> {
  if (why.kind === "no-route") return { family: String(why.family) };
  if (why.kind === "mailbox-unreadable") return { reason: why.reason };
  return why.kind === "probe-crashed" ? { error: why.error } : {};
}
