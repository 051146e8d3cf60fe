import { scopeOf } from "../dns/address.ts";
import { dnsName, isUnder } from "../dns/name.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { DnsName } from "../model/scalars.ts";
import type { Step } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";
import { mxPlace } from "./mx-place.ts";
import { domainOf } from "./parties.ts";
import { randomRecipient } from "./random-recipient.ts";
import { sendingIps } from "./sending-ips.ts";

/** Whom an exchanger takes in that it should not, learnt in one dialogue of a checkup. */
export interface ReceiverTest {
  readonly server: string;
  readonly domain: string;
  /** The dialogue that tells, made or not; else the first one, where it did not get as far as a recipient. */
  readonly look: Look<"smtp">;
  /** A mailbox that nobody has; null: not learnt. */
  readonly stranger: RecipientAnswer | null;
  /** A mailbox elsewhere; null: not learnt. */
  readonly foreign: RecipientAnswer | null;
  /** The mailbox elsewhere in disguise; null where one of them was not answered. */
  readonly tricks: readonly RecipientAnswer[] | null;
  /** The mailbox elsewhere, from a sender of the domain itself; null where that is not asked. */
  readonly insider: InsiderTest | null;
}
/** A stranger who claims to be of the domain: some servers relay for whoever says so. RFC 2505 §2.1 */
export interface InsiderTest {
  readonly look: Look<"smtp">;
  /** null: not learnt. */
  readonly answer: RecipientAnswer | null;
}
/** What a server answered to one recipient. */
export interface RecipientAnswer {
  readonly recipient: string;
  readonly code: number;
  readonly evidence: Evidence;
}

/** Stands in where our own name cannot: it takes no mail, but whoever relays without looking does not know. RFC 2606 §3 */
const ELSEWHERE = "example.com";

/**
 * What was or can be asked of each exchanger of a domain under checkup: only there is the first question about the postmaster.
 * One that counts us to its own network takes more from us than from others, so that nothing would be shown.
 */
export const receiverTests = fact((seen: Observations): readonly ReceiverTest[] => {
  const hosts = new Map<DnsName, Observation<"smtp">>();
  for (const look of seen.of("smtp")) {
    const known = hosts.get(look.about.host);
    if (isCheckup(look.about) && (known === undefined || (!isAnswered(known) && isAnswered(look)))) {
      hosts.set(look.about.host, look);
    }
  }
  return [...hosts.values()].flatMap((first) => receiverTest(seen, first));
});

function isCheckup({ role, changed, attempt }: SmtpAbout): boolean {
  const asks = attempt.until === "rcpt" || attempt.until === "data";
  const ofPostmaster = attempt.to.length > 0 && attempt.to.every((to) => /^postmaster@/i.test(to));
  return role === "mx" && changed === null && asks && ofPostmaster;
}

/** Who puts the postmaster off puts everybody off: asking for more would only bother him. */
function isAnswered({ outcome }: Observation<"smtp">): boolean {
  if (outcome.state !== "seen") return false;
  const [code] = rcptCodes(outcome.value.steps);
  return code !== undefined && (code.code < 300 || code.code >= 500);
}

function receiverTest(seen: Observations, first: Observation<"smtp">): readonly ReceiverTest[] {
  const { about, outcome } = first;
  const domain = domainOf(about.attempt.to[0]);
  if (domain === null || isTrusted(seen, first)) return [];
  if (outcome.state === "seen" && !isConnected(outcome.value)) return [];
  const unlearnt = { server: about.host, domain, stranger: null, foreign: null, tricks: null, insider: null };
  if (!isAnswered(first)) return [{ ...unlearnt, look: { kind: "smtp", about } }];
  const elsewhere = foreignRecipient(domain, about);
  const to = [elsewhere, randomRecipient(domain), ...disguised(elsewhere, domain)];
  const look: Look<"smtp"> = { kind: "smtp", about: { ...about, attempt: { ...about.attempt, to }, changed: "to" } };
  const [foreign = null, stranger = null, ...tricks] = answersTo(seen, look);
  const all = tricks.length === to.length - 2 ? tricks : null;
  const insider = insiderTest(seen, about, { domain, elsewhere });
  return [{ ...unlearnt, look, stranger, foreign, tricks: all, insider }];
}

/** At the best exchangers only: it takes a dialogue of its own, since the sender is another one. */
function insiderTest(
  seen: Observations,
  about: SmtpAbout,
  { domain, elsewhere }: { readonly domain: string; readonly elsewhere: string },
): InsiderTest | null {
  if (mxPlace(seen, about.host)?.best === false) return null;
  const attempt = { ...about.attempt, from: `postmaster@${domain}`, to: [elsewhere] };
  const look: Look<"smtp"> = { kind: "smtp", about: { ...about, attempt, changed: "from" } };
  return { look, answer: answersTo(seen, look)[0] ?? mailRefusal(seen, look) };
}

/** Who does not even take the sender does not relay for him. */
function mailRefusal(seen: Observations, { about }: Look<"smtp">): RecipientAnswer | null {
  const made = seen.find("smtp", about);
  const steps = made?.outcome.state === "seen" ? made.outcome.value.steps : [];
  const step = steps.findIndex((one) => one.kind === "received" && one.stage === "MAIL" && one.reply.code >= 500);
  const taken = steps[step];
  const recipient = about.attempt.to[0];
  if (made === undefined || taken?.kind !== "received" || recipient === undefined) return null;
  return { recipient, code: taken.reply.code, evidence: { observation: made.id, step } };
}

/** The nth RCPT is answered by the nth reply to one; fewer when the dialogue broke off. RFC 2920 §3.1 */
function answersTo(seen: Observations, { about }: Look<"smtp">): readonly RecipientAnswer[] {
  const made = seen.find("smtp", about);
  if (made?.outcome.state !== "seen") return [];
  return rcptCodes(made.outcome.value.steps).flatMap(({ code, step }, index): readonly RecipientAnswer[] => {
    const recipient = about.attempt.to[index];
    return recipient === undefined ? [] : [{ recipient, code, evidence: { observation: made.id, step } }];
  });
}

/** A server relays for its own network, and seldom looks whom for. */
function isTrusted(seen: Observations, { about, outcome }: Observation<"smtp">): boolean {
  if (scopeOf(about.ip) !== "public" && scopeOf(about.ip) !== "documentation") return true;
  if (about.attempt.login === "given") return true;
  const connected = outcome.state === "seen" ? outcome.value.steps.find(({ kind }) => kind === "connected") : undefined;
  if (connected?.kind !== "connected") return false;
  return connected.from === about.ip || sendingIps(seen).some(({ ip }) => ip === connected.from);
}

/** At our own name, where it is none of the domain's: nobody else is troubled. */
function foreignRecipient(domain: string, { host, attempt }: SmtpAbout): string {
  const own = dnsName(attempt.helo);
  const local = own === null || !own.includes(".") || own === host || isUnder(own, domain as DnsName);
  return randomRecipient(local ? ELSEWHERE : own);
}

/** The percent hack, a source route and a quoted local part: what old servers unpack after they have looked at the domain. RFC 2505 §2.1 */
function disguised(foreign: string, domain: string): readonly string[] {
  return [`${foreign.replace("@", "%")}@${domain}`, `@${domain}:${foreign}`, `"${foreign}"@${domain}`];
}

function rcptCodes(steps: readonly Step[]): readonly { readonly code: number; readonly step: number }[] {
  return steps.flatMap((taken, step) =>
    taken.kind === "received" && taken.stage === "RCPT" ? [{ code: taken.reply.code, step }] : [],
  );
}
