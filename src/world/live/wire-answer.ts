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
  const authorities = (packet.authorities ?? []).filter(isInternet);
  const aliases = question.type === "CNAME" ? [] : follow(question.name, answers);
  if (aliases === null) return "dns-malformed";

  const end = aliases.at(-1) ?? question.name;
  const records = recordsAt(end, question.type, answers);
  if (rcode === "NXDOMAIN" && records.length > 0) return "dns-malformed";
  if (rcode === "NOERROR" && answers.length === 0 && isReferral(packet, authorities)) return "dns-refused";
  const conclusive = rcode === "NXDOMAIN" || records.length > 0 || aliases.length === 0 || hasSoaFor(end, authorities);
  return { rcode, records, aliases, end, conclusive, authenticated: packet.flag_ad };
}

/** The targets of the CNAME records from that name on; null for a loop, or a target that is no name one can ask for. */
function follow(start: DnsName, answers: readonly Answer[]): readonly DnsName[] | null {
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

function isInternet(record: Answer): boolean {
  return record.type !== "OPT" && record.class === "IN";
}
