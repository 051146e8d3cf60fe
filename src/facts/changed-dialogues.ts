import { familyOf } from "../dns/address.ts";
import { dnsName } from "../dns/name.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { Attempt, SmtpAbout } from "../model/observations/smtp.ts";
import { offersStarttls } from "../smtp/ehlo.ts";
import { loginIn } from "../smtp/login-in.ts";
import { otherMechanism, showsPassword } from "../smtp/sasl.ts";
import { mxHosts } from "./mx-hosts.ts";
import { domainOf } from "./parties.ts";
import { randomRecipient } from "./random-recipient.ts";
import type { Refusal } from "./refusal.ts";
import { reverseNames } from "./reverse-names.ts";

/**
 * What is changed, one thing at a time, to learn what a refusal turns on. from: the null sender instead. domain: a sender at
 * another domain of ours, or at the relay's own. to: the postmaster instead. stranger: a mailbox that nobody has instead.
 * round: the same again after a pause. host: the same to the next exchanger. port: the same on the port for submission.
 * pop: the same after a POP3 login. auth: the same after the login that was left out. bare: the same without the login that was
 * made. other: the same login by another mechanism.
 */
export type Change =
  | "tls"
  | "helo"
  | "from"
  | "domain"
  | "to"
  | "stranger"
  | "round"
  | "host"
  | "port"
  | "pop"
  | "auth"
  | "bare"
  | "other";

/** The usual time that who greylists lets pass. */
const USUAL_PAUSE_S = 300;
/** Who only wants to see somebody come again lets him in at once. */
const BRIEF_PAUSE_S = 5;
const SUBMISSION_PORT = 587;

/** The dialogue that differs from a refused one in that thing alone; null where that would be no change, or where there is nothing sensible to change to. */
export function changedDialogue(
  seen: Observations,
  refusal: Refusal,
  [first, change]: readonly [Observation<"smtp">, Change],
): SmtpAbout | null {
  const { about } = first;
  if (change === "host") return nextExchanger(seen, about);
  if (change === "port") return about.port === 25 ? { ...about, port: SUBMISSION_PORT, changed: "port" } : null;
  const attempt = ATTEMPTS[change](seen, refusal, first);
  return attempt === null ? null : { ...about, attempt, changed: FIELDS[change] };
}

type InAttempt = Exclude<Change, "host" | "port">;
type Changer = (seen: Observations, refusal: Refusal, first: Observation<"smtp">) => Attempt | null;

const FIELDS: Readonly<Record<InAttempt, keyof Attempt>> = {
  tls: "tls",
  helo: "helo",
  from: "from",
  domain: "from",
  to: "to",
  stranger: "to",
  round: "round",
  pop: "login",
  auth: "login",
  bare: "login",
  other: "login",
};

const ATTEMPTS: Readonly<Record<InAttempt, Changer>> = {
  tls(_seen, _refusal, { about, outcome }) {
    const inClear = outcome.state === "seen" && !outcome.value.steps.some(({ kind }) => kind === "secured");
    const securable = inClear && offersStarttls(outcome.value) === true;
    return securable && about.attempt.tls !== "starttls" ? { ...about.attempt, tls: "starttls" } : null;
  },
  helo(seen, { clientIp }, { about }) {
    const reverse = reverseNames(seen).find(({ ip }) => ip === clientIp);
    const helo = reverse?.names.find(({ name, leadsBack }) => leadsBack === "yes" && name !== about.attempt.helo)?.name;
    return helo === undefined ? null : { ...about.attempt, helo };
  },
  from: (_seen, _refusal, { about }) => (about.attempt.from === null ? null : { ...about.attempt, from: null }),
  domain(_seen, _refusal, { about }) {
    const domain = about.role === "relay" ? parentOf(about.host) : dnsName(about.attempt.helo);
    const other = domain?.includes(".") === true && domain !== domainOf(about.attempt.from);
    return other && about.attempt.from !== null ? { ...about.attempt, from: `postmaster@${domain}` } : null;
  },
  to(_seen, { recipient }, { about }) {
    const domain = domainOf(recipient);
    const postmaster = `postmaster@${domain}`;
    return domain === null || about.attempt.to.includes(postmaster) ? null : { ...about.attempt, to: [postmaster] };
  },
  stranger(_seen, { recipient }, { about }) {
    const domain = domainOf(recipient);
    return domain === null ? null : { ...about.attempt, to: [randomRecipient(domain)] };
  },
  round: (_seen, refusal, { about }) => ({ ...about.attempt, round: pauseFor(refusal) }),
  pop: (_seen, _refusal, { about }) => (about.attempt.login === "none" ? { ...about.attempt, login: "pop" } : null),
  auth: (_seen, _refusal, { about }) => (about.attempt.login === "none" ? { ...about.attempt, login: "given" } : null),
  bare: (_seen, _refusal, first) => (isTried(first) ? { ...first.about.attempt, login: "none" } : null),
  other: (_seen, { wording }, first) =>
    hasOtherWay(first, wording) ? { ...first.about.attempt, login: "other" } : null,
};

/** Whether a pause is too short to show anything when it does not help: nobody asked for so short a one. */
export function isBriefPause({ attempt }: SmtpAbout, { reading }: Refusal): boolean {
  return attempt.round === BRIEF_PAUSE_S && reading.named.retryAfterS === null;
}

/** What postscreen says to whom it has tested in depth, and lets in when he connects again, is no other Postfix's answer to RCPT. */
function pauseFor({ stage, wording, reading }: Refusal): number {
  if (reading.named.retryAfterS !== null) return reading.named.retryAfterS;
  const isTested = stage === "RCPT" && wording.code === 450 && wording.enhanced === "4.3.2";
  return isTested ? BRIEF_PAUSE_S : USUAL_PAUSE_S;
}

/** Whether a login was begun: what was refused without one is not repeated without. */
function isTried({ about, outcome }: Observation<"smtp">): boolean {
  return about.attempt.login === "given" && outcome.state === "seen" && loginIn(outcome.value) !== null;
}

/**
 * Whether another mechanism may do what the one that was refused did not, with the password as safe. A server that was shown the
 * password as it is can judge it; one that was shown a proof of it may lack what it takes to check that.
 */
function hasOtherWay({ about, outcome }: Observation<"smtp">, { code, enhanced }: Refusal["wording"]): boolean {
  if (about.attempt.login !== "given" || outcome.state !== "seen") return false;
  const login = loginIn(outcome.value);
  if (login === null || otherMechanism(login.mechanism, login) === null) return false;
  return !showsPassword(login.mechanism) || code === 504 || enhanced === "5.7.9";
}

/** "isp.example" of "smtp.isp.example": the domain whose mail a relay is there for, as far as its name tells. */
function parentOf(host: string): string | null {
  const parent = host.slice(host.indexOf(".") + 1);
  return /^[\d.]+$|:/.test(host) || !parent.includes(".") ? null : parent;
}

/** The best exchanger after this one that has not been asked the same yet. A look that was made counts, whatever it was made for. RFC 5321 §5.1 */
function nextExchanger(seen: Observations, about: SmtpAbout): SmtpAbout | null {
  const family = familyOf(about.ip);
  for (const { exchanges } of mxHosts(seen)) {
    const ranked = [...exchanges].sort(
      (a, b) => (a.preference ?? 0) - (b.preference ?? 0) || (a.host < b.host ? -1 : 1),
    );
    const at = ranked.findIndex(({ host }) => host === (about.host as string));
    const next = ranked.slice(at + 1).find(({ kind }) => kind === "name");
    const host = next === undefined ? null : dnsName(next.host);
    const [ip] = [...(next?.addresses[family].addresses ?? [])].sort();
    if (at < 0 || host === null || ip === undefined) continue;
    const planned: SmtpAbout = { ...about, host, ip, changed: null };
    return seen.find("smtp", planned) === undefined ? { ...planned, changed: "host" } : planned;
  }
  return null;
}
