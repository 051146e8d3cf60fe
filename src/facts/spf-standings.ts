import type { Confidence, Severity } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { SpfResult } from "../model/observations/spf.ts";
import { type IpAddress, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { senderDomainIn } from "./parties.ts";
import type { Refusal } from "./refusal.ts";
import { ofMeaning, refusals } from "./refusals.ts";
import { authorising } from "./spf-proposals.ts";
import { type SpfCheck, spfResults } from "./spf-results.ts";
import { vagueConfidence } from "./standing-faults.ts";
import { isUnread } from "./unread-spf.ts";
import { vagueRefusals } from "./vague-refusals.ts";

/** Whether an address may send for the domain it sends for. */
export type SpfStanding = { readonly subject: string } & (
  | { readonly is: "clear" }
  | { readonly is: "open"; readonly looks: NonEmpty<Look> }
  | {
      readonly is: "failing";
      readonly ip: string | null;
      readonly domain: string | null;
      readonly result: SpfResult | null;
      readonly record: string | null;
      /** The domain, or "SPF", where the receiver says that it could not look the record up; null where it says more, or we saw it fail. */
      readonly unread: string | null;
      /** The record with the address in it; null where it is not known, or not for the domain to say. */
      readonly proposal: string | null;
      readonly confidence: Confidence;
      readonly severity: Severity;
      readonly evidence: NonEmpty<Evidence>;
      readonly accountsFor: readonly Evidence[];
      readonly missing: readonly Look[];
    }
);

/** Every address that SPF was evaluated for, or that a receiver refused in the name of SPF. */
export const spfStandings = fact((seen: Observations): readonly SpfStanding[] => {
  const stating = ofMeaning(seen, "spf-fail");
  const named = new Set([...stating, ...ofMeaning(seen, "message-unauthenticated")].map(({ clientIp }) => clientIp));
  const checks = spfResults(seen).filter(({ sending, about }) => sending || named.has(about.ip));
  const subjects = new Set<string>([...stating.map(subjectOf), ...checks.map(({ about }) => about.ip)]);
  return [...subjects].sort().map((subject) => {
    const told = stating.filter((refusal) => subjectOf(refusal) === subject);
    const own = checks.filter(({ about }) => about.ip === subject);
    const sender = realSender(
      seen,
      own.filter(({ identity }) => identity === "mail-from"),
    );
    const check = worst(sender.length > 0 ? sender : own);
    if (isNonEmpty(told)) return stated(told, check);
    if (check === null) return { subject, is: "clear" };
    const unread = seen.of("message").filter(({ outcome }) => outcome.state === "failed");
    const messages = unread.map(({ about }): Look => ({ kind: "message", about }));
    if (isNonEmpty(messages)) return { subject, is: "open", looks: messages };
    const found = standing(seen, subject, check);
    return found.is === "clear" && check.identity === "mail-from" ? (heloStanding(subject, own) ?? found) : found;
  });
});

/** What receivers say of mail that nothing stands for, among other things: where SPF fails, that is to be mended before all else. */
function doubtful(seen: Observations, ip: IpAddress): readonly Refusal[] {
  return refusals(seen).filter(
    ({ clientIp, reading: { meaning, alternatives } }) =>
      clientIp === ip &&
      !UNAUTHENTICATED.includes(meaning) &&
      alternatives.some((other) => UNAUTHENTICATED.includes(other)),
  );
}

/** Where a message shows what the sender is, the one a checkup supposes does not count. */
function realSender(seen: Observations, checks: readonly SpfCheck[]): readonly SpfCheck[] {
  const senders = new Set(
    seen.of("message").map(({ outcome }) => (outcome.state === "seen" ? outcome.value.envelope?.address : undefined)),
  );
  const real = checks.filter(({ about }) => about.sender !== null && senders.has(about.sender));
  return real.length > 0 ? real : checks;
}

/** The sender may send from here, but the name the server greets with forbids it: some receivers look at that first. RFC 7208 §2.3 */
function heloStanding(subject: string, checks: readonly SpfCheck[]): SpfStanding | null {
  const helos = checks.filter(({ identity }) => identity === "helo");
  const failing = helos.find((check) => resultOf(check) === "fail");
  if (failing === undefined) {
    const unseen = helos.filter((check) => resultOf(check) === null).map(lookOf);
    return isNonEmpty(unseen) ? { subject, is: "open", looks: unseen } : null;
  }
  return {
    ...described(failing),
    subject,
    is: "failing",
    unread: null,
    ip: failing.about.ip,
    confidence: "proven",
    severity: "hinders",
    evidence: [failing.evidence],
    accountsFor: [],
    missing: [],
  };
}

function subjectOf(refusal: Refusal): string {
  return refusal.clientIp ?? senderDomainIn(refusal) ?? refusal.where;
}

const UNAUTHENTICATED: readonly Meaning[] = ["message-unauthenticated", "spf-fail"];
const ORDER: readonly string[] = ["fail", "softfail", "unseen", "temperror", "permerror", "none", "neutral", "pass"];

function worst(checks: readonly SpfCheck[]): SpfCheck | null {
  return (
    [...checks].sort((a, b) => ORDER.indexOf(resultOf(a) ?? "unseen") - ORDER.indexOf(resultOf(b) ?? "unseen"))[0] ??
    null
  );
}

/** No receiver named SPF: what the record says counts alone. */
function standing(seen: Observations, subject: string, check: SpfCheck): SpfStanding {
  const result = resultOf(check);
  if (result === null || result === "temperror") return { subject, is: "open", looks: [lookOf(check)] };
  if (result !== "fail" && result !== "softfail") return { subject, is: "clear" };
  const { ip } = check.about;
  const vague = [...vagueRefusals(seen, ip), ...doubtful(seen, ip)].map(({ evidence }) => evidence);
  const sure = result === "fail" ? "proven" : "likely";
  return {
    ...described(check),
    subject,
    is: "failing",
    unread: null,
    ip,
    // A softfail asks receivers not to refuse for it alone. RFC 7208 §8.5
    confidence: vague.length === 0 ? sure : result === "softfail" ? "possible" : vagueConfidence(seen, ip),
    severity: result === "fail" || vague.length > 0 ? "blocks" : "risks",
    evidence: [check.evidence, ...vague],
    accountsFor: vague,
    missing: [],
  };
}

/** A receiver named SPF; our own evaluation for the address it saw confirms or doubts it. */
function stated(told: NonEmpty<Refusal>, check: SpfCheck | null): SpfStanding {
  const [first, ...others] = told;
  const accountsFor: NonEmpty<Evidence> = [first.evidence, ...others.map(({ evidence }) => evidence)];
  const { clientIp, sender, helo } = first;
  const domain = senderDomainIn(first);
  const unmade = clientIp !== null && sender !== undefined && check === null;
  const isOpen = check !== null && [null, "temperror"].includes(resultOf(check));
  const look = isOpen ? [lookOf(check)] : unmade ? [spfLook(clientIp, sender, helo ?? domain ?? "localhost")] : [];
  const known: Described = check === null ? { domain, result: null, record: null, proposal: null } : described(check);
  return {
    ...known,
    domain: known.domain ?? domain,
    subject: subjectOf(first),
    is: "failing",
    unread: known.proposal === null && told.every(isUnread) ? (known.domain ?? domain ?? "SPF") : null,
    ip: clientIp,
    confidence: confidenceOf(told, check === null ? null : resultOf(check)),
    severity: told.every(({ wording: { code } }) => code !== null && code < 500) ? "hinders" : "blocks",
    evidence: check === null ? accountsFor : [...accountsFor, check.evidence],
    accountsFor,
    missing: look,
  };
}

function confidenceOf(told: readonly Refusal[], result: SpfResult | null): Confidence {
  if (result === "fail") return "proven";
  if (result === "pass") return "possible";
  return result === "softfail" || told.some(({ reading }) => reading.by === "words") ? "likely" : "possible";
}

/** What our own evaluation tells of a failure. */
type Described = Pick<Extract<SpfStanding, { readonly is: "failing" }>, "domain" | "result" | "record" | "proposal">;

function described(check: SpfCheck): Described {
  const answer = check.outcome.state === "seen" ? check.outcome.value : null;
  const failing = answer?.result === "fail" || answer?.result === "softfail";
  const record = answer?.record ?? null;
  return {
    domain: check.domain ?? null,
    result: answer?.result ?? null,
    record,
    proposal: failing && record !== null ? authorising(record, check.about.ip) : null,
  };
}

/** A fail that rests on addresses of the inside is none that anybody else must come to. */
function resultOf({ outcome, inside }: SpfCheck): SpfResult | null {
  if (outcome.state !== "seen") return null;
  const { result } = outcome.value;
  return inside && (result === "fail" || result === "softfail") ? null : result;
}

function lookOf({ about }: SpfCheck): Look {
  return { kind: "spf", about };
}

function spfLook(ip: IpAddress, sender: string | null, helo: string): Look {
  return { kind: "spf", about: { ip, sender, helo } };
}
