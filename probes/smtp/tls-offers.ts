import { ipAddress } from "../../src/dns/address.ts";
import { isCovered } from "../../src/dns/certificate-names.ts";
import type { Observation, Observations } from "../../src/model/observation.ts";
import type { SmtpAbout, TlsOffer } from "../../src/model/observations/smtp.ts";
import type { Target } from "../../src/model/target.ts";
import { type Handshake, handshakeIn, isTakenForFallback, offering } from "../../src/model/tls-standing.ts";
import { knownAddresses } from "./exchangers.ts";

/** Who takes longer to come to TLS is busy, or wary of us, and not to be bothered again: a run has a minute by default. */
const SLOW_MS = 10_000;

/**
 * What else to offer at a place whose first dialogue came to a handshake. In a checkup it shows which versions and suites are taken: both
 * sides settle on the newest they share, so that a dialogue itself never shows the others. Anywhere it shows what still works
 * where that handshake failed. One look after the other, and none after one that was not answered.
 */
export function planTlsOffers(first: SmtpAbout, { command }: Target, seen: Observations): readonly SmtpAbout[] {
  const hand = answeredIn(seen.find("smtp", first));
  if (hand === null || (hand.ok && command !== "check")) return [];
  const planned: SmtpAbout[] = [];
  const made = new Map<TlsOffer, Handshake>();
  for (const offer of offersAfter(hand)) {
    if (!isWorthwhile(offer, hand, made)) continue;
    const about = offering(first, offer);
    planned.push(about);
    const answer = answeredIn(seen.find("smtp", about));
    if (answer === null) break;
    made.set(offer, answer);
  }
  return planned;
}

/**
 * Where to ask: at one address of each host and port, the first at which it came to a handshake, and at each address once; of hosts that
 * nobody told us of only where they show that they mean to be used under that name. Waits until all addresses of a host are known.
 */
export function handshakePlaces(
  first: readonly SmtpAbout[],
  { families }: Target,
  seen: Observations,
): readonly SmtpAbout[] {
  const groups = new Map<string, SmtpAbout[]>();
  const taken = new Map<string, string>();
  for (const about of first) {
    const { host, ip, port } = about;
    const isKnown = families.every((family) => knownAddresses({ name: host, family }, seen) !== null);
    const owner = taken.get(`${ip} ${port}`) ?? host;
    taken.set(`${ip} ${port}`, owner);
    if (owner !== host || (!isKnown && ipAddress(host) === null)) continue;
    groups.set(`${host} ${port}`, [...(groups.get(`${host} ${port}`) ?? []), about]);
  }
  return [...groups.values()].flatMap((group) => placeAmong(group, seen));
}

function placeAmong(group: readonly SmtpAbout[], seen: Observations): readonly SmtpAbout[] {
  for (const about of group) {
    const look = seen.find("smtp", about);
    if (look === undefined) return [];
    if (handshakeIn(look) !== null) return about.guessed !== true || namesItself(look) ? [about] : [];
  }
  return [];
}

function namesItself(look: Observation<"smtp">): boolean {
  const hand = handshakeIn(look);
  return hand?.ok === true && isCovered(look.about.host, hand.tls.names);
}

/** Where most can be learnt first. */
const ALL: readonly TlsOffer[] = ["old", "TLSv1", "TLSv1.2", "weak"];
const AFTER: Readonly<Record<string, readonly TlsOffer[]>> = {
  "TLSv1.3": ALL,
  "TLSv1.2": ["old", "TLSv1", "weak"],
  "TLSv1.1": ["TLSv1", "weak"],
  TLSv1: ["weak"],
};

function offersAfter(hand: Handshake): readonly TlsOffer[] {
  return hand.ok ? (AFTER[hand.tls.protocol] ?? []) : ["TLSv1.2", "old", "weak"];
}

function isWorthwhile(offer: TlsOffer, first: Handshake, made: ReadonlyMap<TlsOffer, Handshake>): boolean {
  if (!first.ok) return [...made.values()].every(({ ok }) => !ok);
  // Whether TLS 1.0 is taken stays hidden where TLS 1.1 was agreed on, or nothing for want of it.
  const newest = offersAfter(first).includes("old") ? made.get("old") : first;
  if (offer !== "TLSv1") return true;
  return newest?.ok === true ? newest.tls.protocol === "TLSv1.1" : newest !== undefined && isTakenForFallback(newest);
}

/** How the handshake of a look went, where the server was at ease: quick, and putting nothing off. */
function answeredIn(look: Observation<"smtp"> | undefined): Handshake | null {
  if (look?.outcome.state !== "seen") return null;
  const { steps, end } = look.outcome.value;
  const isOver = end.how === "quit" || end.how === "tls-failed";
  const isPutOff = steps.some((step) => step.kind === "received" && step.reply.code >= 400 && step.reply.code < 500);
  const ready = steps.find((step) => step.kind === "secured") ?? steps.at(-1);
  return isOver && !isPutOff && ready !== undefined && ready.ms <= SLOW_MS ? handshakeIn(look) : null;
}
