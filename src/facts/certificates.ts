import { isCovered } from "../dns/certificate-names.ts";
import type { Severity } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";
import { coveredBy, stsPolicies } from "./sts-policies.ts";
import { type TlsSeen, tlsSessions } from "./tls-sessions.ts";

/** What is wrong with the certificate at one host and port. */
export interface CertificateAt {
  /** "mx.example.org:25". */
  readonly subject: string;
  /** The session it was shown in; null when TLS was wanted and did not come about. */
  readonly session: TlsSeen | null;
  /** A part that could not be judged, because an earlier fault ended the check, is null. */
  readonly faults: { readonly date: boolean; readonly name: boolean | null; readonly issuer: boolean | null };
  readonly severity: Severity;
  /** The dialogue it was or would have been seen in. */
  readonly look: Look<"smtp">;
  readonly evidence: Evidence;
}

const DATE_CODES = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];
const NAME_CODES = ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"];
const NO_FAULTS = { date: false, name: false, issuer: null };

/** The certificates that servers showed, and the places where one should have been seen and was not. */
export const certificates = fact((seen: Observations): readonly CertificateAt[] => {
  const shown = tlsSessions(seen);
  return judgedDialogues(seen).flatMap((look): readonly CertificateAt[] => {
    const session = shown.find(({ evidence }) => evidence.observation === look.id) ?? null;
    if (session === null && !isOwed(look)) return [];
    return [{ ...certificateAt(look, session), ...judged(seen, look.about, session) }];
  });
});

/** Our own time, where the certificate is not valid yet by it; null where it is valid already, or was once. */
export function earlyFrom({ at, tls }: TlsSeen): string | null {
  return isPast(at, tls.validFrom) || (tls.untrusted === "CERT_NOT_YET_VALID" && !isPast(tls.validTo, at)) ? at : null;
}

function judged(
  seen: Observations,
  about: SmtpAbout,
  session: TlsSeen | null,
): Pick<CertificateAt, "faults" | "severity"> {
  const faults = session === null ? NO_FAULTS : faultsOf(session, otherNamesAt(seen, about));
  return { faults, severity: severityAt(seen, about) };
}

interface OtherNames {
  /** Those that lead to the same address. */
  readonly there: readonly string[];
  /** Those that may, for all that was learnt. */
  readonly perhaps: readonly string[];
}

/** On submission ports any name that leads there will do: which of them mail programs are given, nobody outside can tell. */
function otherNamesAt(seen: Observations, { ip, role }: SmtpAbout): OtherNames {
  const looks = role === "submission" ? seen.of("address") : [];
  const there = looks.filter(({ outcome }) => outcome.state === "seen" && outcome.value.addresses.includes(ip));
  const perhaps = looks.filter(({ outcome }) => outcome.state !== "seen");
  return { there: there.map(({ about }) => about.name), perhaps: perhaps.map(({ about }) => about.name) };
}

function certificateAt(
  { id, about }: Observation<"smtp">,
  session: TlsSeen | null,
): Omit<CertificateAt, "faults" | "severity"> {
  return {
    subject: `${about.host}:${about.port}`,
    session,
    look: { kind: "smtp", about },
    evidence: session?.evidence ?? { observation: id },
  };
}

/**
 * Mail programs verify; servers among themselves on port 25 mostly do not, RFC 7435 §1, RFC 8314 §3, unless a policy of the
 * domain tells them to: then those that keep to it do not deliver. RFC 8461 §5
 */
function severityAt(seen: Observations, { host, port }: SmtpAbout): Severity {
  if (port !== 25) return "blocks";
  const isDemanded = stsPolicies(seen).some(({ policy }) => policy?.mode === "enforce" && coveredBy(policy, host));
  return isDemanded ? "hinders" : "risks";
}

function faultsOf({ host, at, tls }: TlsSeen, others: OtherNames): CertificateAt["faults"] {
  const { untrusted, names, validFrom, validTo } = tls;
  const date = DATE_CODES.includes(untrusted ?? "") || isPast(validTo, at) || isPast(at, validFrom);
  const named = names.length === 0 || isCovered(host, names);
  const mismatched = NAME_CODES.includes(untrusted ?? "") || !named;
  const covers = (other: string) => isCovered(other, names);
  const name = mismatched && !others.there.some(covers) ? (others.perhaps.some(covers) ? null : true) : false;
  // The chain is checked before the dates and the name: an error of those says that it was accepted, or was not reached.
  const issuer =
    untrusted === null || NAME_CODES.includes(untrusted) ? false : DATE_CODES.includes(untrusted) ? null : true;
  return { date, name, issuer };
}

/** Both in ISO 8601 and UTC, where the order of the text is the order of time. */
function isPast(instant: string, now: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT.*Z$/.test(instant) &&
    /^\d{4}-\d\d-\d\dT.*Z$/.test(now) &&
    instant.slice(0, 19) < now.slice(0, 19)
  );
}

/** TLS was meant to be spoken, and our own instrument, the handshake or the connection failed before it was. */
function isOwed({ about, outcome }: Observation<"smtp">): boolean {
  if (about.attempt.tls === "none") return false;
  if (outcome.state !== "seen" || outcome.value.end.how === "tls-failed") return true;
  const { end, steps } = outcome.value;
  const isBroken = end.how === "reply-timeout" || end.how === "reset" || end.how === "peer-closed";
  return isBroken && steps.some((step) => step.kind === "sent" && step.verb === "STARTTLS");
}
