import type { Answer, DecodedPacket } from "dns-packet";
import { isUnder, queryName } from "../../dns/name.ts";
import type { Failure } from "../../model/outcome.ts";
import type { DnsName } from "../../model/scalars.ts";
import type { RecordType } from "../world.ts";
import { presentation } from "./presentation.ts";

/** The ways in which asking the DNS can teach nothing. */
export type DnsFailure = Extract<Failure, { kind: `dns-${string}` }>["kind"];

/** What to ask. */
export interface Question {
  readonly name: DnsName;
  readonly type: RecordType;
  /** unchecked: the resolver is not to check signatures. server: a name server is asked for what it holds itself. */
  readonly as?: "unchecked" | "server";
}

/** What one message says to one question. */
export interface WireAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly records: readonly string[];
  readonly aliases: readonly DnsName[];
  /** The name the aliases lead to. */
  readonly end: DnsName;
  /** False when the message ends in an alias and does not say what is at its target. */
  readonly conclusive: boolean;
  /** The AD bit: the resolver has checked the signatures. RFC 4035 §3.2.3 */
  readonly authenticated: boolean;
}

/** Longer chains than any resolver follows. */
const MAX_ALIASES = 16;

/** Reads the answer to the question out of a message with one of the two good rcodes. */
export function wireAnswer(
  question: Question,
  rcode: WireAnswer["rcode"],
  packet: DecodedPacket,
): WireAnswer | DnsFailure {
  const answers = (packet.answers ?? []).filter(isInternet);
  const aliases = aliasesIn(question, answers);
  if (aliases === null) return "dns-malformed";

  const end = aliases.at(-1) ?? question.name;
  const records = recordsAt(end, question.type, answers);
  if (rcode === "NXDOMAIN" && records.length > 0) return "dns-malformed";
  // Records of other names alone are no word about this one.
  if (answers.length > 0 && !answers.some(({ name }) => name.toLowerCase() === question.name)) return "dns-malformed";
  const whole = { rcode, records, aliases, end, authenticated: packet.flag_ad };
  if (records.length > 0) return { ...whole, conclusive: true };
  const authorities = (packet.authorities ?? []).filter(isInternet);
  if (rcode === "NOERROR" && answers.length === 0 && isReferral(packet, authorities)) return "dns-refused";
  return { ...whole, conclusive: rcode === "NXDOMAIN" || aliases.length === 0 || hasSoaFor(end, authorities) };
}

/** The records that the answer section holds for the question; null when its aliases lead nowhere. */
export function recordsFor(question: Question, packet: DecodedPacket): readonly string[] | null {
  const answers = (packet.answers ?? []).filter(isInternet);
  const aliases = aliasesIn(question, answers);
  return aliases === null ? null : recordsAt(aliases.at(-1) ?? question.name, question.type, answers);
}

function aliasesIn({ name, type }: Question, answers: readonly Answer[]): readonly DnsName[] | null {
  return type === "CNAME" ? [] : follow(name, answers);
}

/** The targets of the CNAME records from that name on; null for a loop, or a target that is no name one can ask for. */
function follow(start: DnsName, answers: readonly Answer[]): readonly DnsName[] | null {
  if (!answers.some(({ type }) => type === "CNAME")) return [];
  const targets = new Map<string, string>();
  for (const record of answers) {
    const owner = record.name.toLowerCase();
    if (record.type === "CNAME" && !targets.has(owner)) targets.set(owner, record.data);
  }
  const aliases: DnsName[] = [];
  for (let target = targets.get(start); target !== undefined; target = targets.get(aliases.at(-1) ?? start)) {
    const name = queryName(target);
    if (name === null || name === start || aliases.includes(name) || aliases.length === MAX_ALIASES) return null;
    aliases.push(name);
  }
  return aliases;
}

function recordsAt(owner: DnsName, type: RecordType, answers: readonly Answer[]): readonly string[] {
  return answers.flatMap((record) => {
    if (record.type !== type || record.name.toLowerCase() !== owner) return [];
    const text = presentation(record);
    return text === null ? [] : [text];
  });
}

/** RFC 2308 §2.1: the SOA of the zone comes with "no such name" and "no such type". */
function hasSoaFor(name: DnsName, authorities: readonly Answer[]): boolean {
  return authorities.some((record) => {
    if (record.type !== "SOA") return false;
    const zone = queryName(record.name);
    return record.name === "." || (zone !== null && isUnder(name, zone));
  });
}

/** A server that only points to others has not looked: taking that for "no records" would be a false absence. RFC 2308 §2.2 */
function isReferral(packet: DecodedPacket, authorities: readonly Answer[]): boolean {
  const has = (type: string) => authorities.some((record) => record.type === type);
  return !packet.flag_aa && !packet.flag_ra && has("NS") && !has("SOA");
}

/** Whether it is a record of the internet, and no part of the message's own workings. */
export function isInternet(record: Answer): boolean {
  return record.type !== "OPT" && record.class === "IN";
}
