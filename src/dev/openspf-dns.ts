import { type Answer, decode, encode, RECURSION_AVAILABLE, RECURSION_DESIRED } from "dns-packet";
import { failed, type Outcome, seen } from "../model/outcome.ts";
import type { DnsName } from "../model/scalars.ts";
import { encodeQuery, readMessage } from "../world/live/codec.ts";
import type { DnsAnswer, RecordType } from "../world/world.ts";

/** What a suite says of one name: a record by its type, or that asking for it takes too long. */
export type OpenspfEntry = "TIMEOUT" | Readonly<Record<string, string | readonly (string | number)[]>>;
export type OpenspfZone = Readonly<Record<string, readonly OpenspfEntry[]>>;

const NXDOMAIN = 3;
const MAX_STRING = 255;

/** Answers from a suite's zone, every question and every answer going through our own DNS codec as the bytes of a message. */
export function openspfDns(zonedata: OpenspfZone): (name: DnsName, type: RecordType) => Promise<Outcome<DnsAnswer>> {
  const zone = new Map(Object.entries(zonedata).map(([name, entries]) => [name.toLowerCase(), entries]));
  let id = 0;
  return async (name, type) => {
    id = (id + 1) & 0xffff;
    const query = { id, name, type, edns: true } as const;
    const reply = serve(encodeQuery(query), zone);
    if (reply === null) return failed({ kind: "dns-timeout" });
    const heard = readMessage(reply, query);
    if (heard.is === "failed") return failed({ kind: heard.why });
    if (heard.is !== "answer") return failed({ kind: "dns-malformed" });
    const { rcode, records, aliases } = heard.answer;
    return seen({ rcode, records, aliases });
  };
}

/** The name server: null when it keeps silent. */
function serve(bytes: Buffer, zone: ReadonlyMap<string, readonly OpenspfEntry[]>): Buffer | null {
  const { id = 0, questions = [] } = decode(bytes);
  const [question] = questions;
  if (question === undefined) return null;
  const answers: Answer[] = [];
  let name = question.name.toLowerCase();
  let entries = zone.get(name);
  for (let alias = aliasOf(entries); alias !== undefined && question.type !== "CNAME"; alias = aliasOf(entries)) {
    answers.push({ name, type: "CNAME", data: alias });
    name = alias.toLowerCase();
    entries = zone.get(name);
  }
  const records = recordsOf(entries ?? [], question.type).map((value) => answerOf(name, question.type, value));
  if (records.length === 0 && entries?.includes("TIMEOUT")) return null;
  const soa: Answer = { name, type: "SOA", data: { mname: "ns.invalid", rname: "hostmaster.invalid" } };
  return encode({
    type: "response",
    id,
    flags: RECURSION_DESIRED | RECURSION_AVAILABLE | (entries === undefined ? NXDOMAIN : 0),
    questions: [question],
    answers: [...answers, ...records],
    authorities: records.length === 0 ? [soa] : [],
  });
}

function aliasOf(entries: readonly OpenspfEntry[] | undefined): string | undefined {
  const [value] = recordsOf(entries ?? [], "CNAME");
  return typeof value === "string" ? value : undefined;
}

type Value = string | readonly (string | number)[];

/** The older suites write a record once, as SPF, where both types are meant. */
function recordsOf(entries: readonly OpenspfEntry[], type: string): readonly Value[] {
  const own = entries.flatMap((entry) => valueIn(entry, type));
  if (type !== "TXT") return own;
  return own.length > 0 ? own.filter((text) => text !== "NONE") : entries.flatMap((entry) => valueIn(entry, "SPF"));
}

function valueIn(entry: OpenspfEntry, type: string): readonly Value[] {
  const value = typeof entry === "string" ? undefined : entry[type];
  return value === undefined ? [] : [value];
}

function answerOf(name: string, type: string, value: Value): Answer {
  const text = typeof value === "string" ? value : value.join(type === "MX" ? " " : "");
  switch (type) {
    case "MX": {
      const [preference = "0", exchange = ""] = text.split(" ");
      return { name, type, data: { preference: Number(preference), exchange: exchange === "" ? "." : exchange } };
    }
    case "TXT": {
      const strings = typeof value === "string" ? chunks(Buffer.from(text, "latin1")) : value.map(latin1);
      return { name, type, data: strings };
    }
    case "A":
    case "AAAA":
    case "PTR":
    case "CNAME":
      return { name, type, data: text };
    default:
      throw new Error(`no ${type} record can be served`);
  }
}

function latin1(text: string | number): Buffer {
  return Buffer.from(String(text), "latin1");
}

function chunks(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += MAX_STRING) parts.push(bytes.subarray(at, at + MAX_STRING));
  return parts;
}
