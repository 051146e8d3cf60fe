import {
  type Answer,
  AUTHENTIC_DATA,
  AUTHORITATIVE_ANSWER,
  CHECKING_DISABLED,
  type DecodedPacket,
  encode,
  type Packet,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from "dns-packet";
import type { ServerAnswer } from "../model/server-answer.ts";
import { nameWord } from "../world/scripted/case-words.ts";
import { isRecordType } from "../world/scripted/record-words.ts";
import { type Breakage, type Resolved, resolve, type Zone } from "../world/scripted/zone.ts";
import type { RecordType } from "../world/world.ts";

const NOTIMP = 4;
const RCODE = { SERVFAIL: 2, BOGUS: 2, REFUSED: 5, MALFORMED: 0, TIMEOUT: 0 } as const satisfies Record<
  Breakage,
  number
>;
const NXDOMAIN = 3;
const TTL_S = 300;
const ADDITIONAL_COUNT_AT = 10;
/** An OPT record, RFC 6891 §6.1.2, that holds the extended error "DNSSEC Bogus", RFC 8914 §4.7. */
const BOGUS_OPT = Buffer.from("0000290400000000000006000f00020006", "hex");

/** The message a resolver with this zone answers a query with; null when it keeps silent. */
export function answerMessage(query: DecodedPacket, zone: Zone, maxBytes: number): Buffer | null {
  const [question] = query.questions ?? [];
  if (question === undefined) return null;
  if (!isRecordType(question.type)) return encode(reply(query, NOTIMP));
  const checking = ((query.flags ?? 0) & CHECKING_DISABLED) === 0;
  const resolved = resolve(zone, nameWord(question.name), question.type, { checking });
  if (resolved.is === "TIMEOUT") return null;
  if (resolved.is === "MALFORMED") return cutShort(query);
  if (resolved.is !== "answer") return broken(query, resolved.is);
  const bytes = encode(answered(query, question.type, resolved));
  if (bytes.length <= maxBytes) return bytes;
  return encode({ ...reply(query, 0), flags: RECURSION_DESIRED | RECURSION_AVAILABLE | TRUNCATED_RESPONSE });
}

/** The message in which a name server says that itself. */
export function serverMessage(query: DecodedPacket, said: ServerAnswer, maxBytes: number): Buffer | null {
  const [question] = query.questions ?? [];
  if (question === undefined || said.how === "closed") return null;
  const type = question.type;
  if (!isRecordType(type)) return encode(reply(query, NOTIMP));
  if (said.how === "truncated") return encode({ ...reply(query, 0), flags: TRUNCATED_RESPONSE });
  const { rcode, records, authoritative, referral } = said;
  const authorities = (referral?.servers ?? []).map(
    (data): Answer => ({
      type: "NS",
      name: referral?.zone === "" ? "." : (referral?.zone ?? "."),
      ttl: TTL_S,
      data,
    }),
  );
  const bytes = encode({
    ...reply(query, 0),
    flags: (authoritative ? AUTHORITATIVE_ANSWER : 0) | (RCODES[rcode] ?? 0),
    answers: records.map((record) => wireRecord(question.name, type, record)),
    authorities,
  });
  return bytes.length <= maxBytes ? bytes : encode({ ...reply(query, 0), flags: TRUNCATED_RESPONSE });
}

const RCODES: Readonly<Record<string, number>> = { SERVFAIL: RCODE.SERVFAIL, NXDOMAIN, REFUSED: RCODE.REFUSED };

function reply({ id, questions }: DecodedPacket, rcode: number): Packet {
  const flags = RECURSION_DESIRED | RECURSION_AVAILABLE | rcode;
  return {
    type: "response",
    flags,
    ...(id === undefined ? {} : { id }),
    ...(questions === undefined ? {} : { questions }),
  };
}

function answered(query: DecodedPacket, type: RecordType, resolved: Extract<Resolved, { is: "answer" }>): Packet {
  const { rcode, records, aliases, authenticated } = resolved;
  const asked = query.questions?.[0]?.name ?? "";
  const owners = [asked, ...aliases];
  const chain = aliases.map(
    (data, index): Answer => ({ type: "CNAME", name: owners[index] ?? asked, ttl: TTL_S, data }),
  );
  const owner = owners.at(-1) ?? asked;
  const answers = [...chain, ...records.map((record) => wireRecord(owner, type, record))];
  const authorities = records.length > 0 ? [] : [NEGATIVE_PROOF];
  const head = reply(query, rcode === "NXDOMAIN" ? NXDOMAIN : 0);
  const flags = (head.flags ?? 0) | (authenticated ? AUTHENTIC_DATA : 0);
  return { ...head, flags, answers, authorities };
}

function broken(query: DecodedPacket, how: Exclude<Breakage, "TIMEOUT" | "MALFORMED">): Buffer {
  const bytes = encode(reply(query, RCODE[how]));
  if (how !== "BOGUS") return bytes;
  bytes.writeUInt16BE(1, ADDITIONAL_COUNT_AT);
  return Buffer.concat([bytes, BOGUS_OPT]);
}

/** A message that ends in the middle of a record. */
function cutShort(query: DecodedPacket): Buffer {
  const name = query.questions?.[0]?.name ?? "";
  const whole = encode({ ...reply(query, 0), answers: [{ type: "A", name, ttl: TTL_S, data: "192.0.2.1" }] });
  return whole.subarray(0, -3);
}

/** RFC 2308 §2: what comes with "no such name" and "no such type". */
const NEGATIVE_PROOF: Answer = {
  type: "SOA",
  name: ".",
  ttl: TTL_S,
  data: {
    mname: "ns.lab.example",
    rname: "hostmaster.lab.example",
    serial: 1,
    refresh: 3600,
    retry: 600,
    expire: 86_400,
    minimum: TTL_S,
  },
};

/** One record of a case as dns-packet takes it. */
function wireRecord(name: string, type: RecordType, record: string): Answer {
  const [first = "", second = "", third = "", fourth = "", ...rest] = record.split(" ");
  const base = { name, ttl: TTL_S } as const;
  switch (type) {
    case "A":
    case "AAAA":
    case "CNAME":
    case "NS":
    case "PTR":
      return { ...base, type, data: record };
    case "MX":
      return { ...base, type, data: { preference: Number(first), exchange: second } };
    case "SRV":
      return {
        ...base,
        type,
        data: { priority: Number(first), weight: Number(second), port: Number(third), target: fourth },
      };
    case "TLSA": {
      const certificate = Buffer.from([fourth, ...rest].join(""), "hex");
      const [usage, selector, matchingType] = [Number(first), Number(second), Number(third)];
      return { ...base, type, data: { usage, selector, matchingType, certificate } };
    }
    case "SOA": {
      const [serial = 1, refresh = 3600, retry = 600, expire = 86_400, minimum = TTL_S] = [third, fourth, ...rest].map(
        Number,
      );
      return { ...base, type, data: { mname: first, rname: second, serial, refresh, retry, expire, minimum } };
    }
    case "TXT":
      return { ...base, type, data: strings(record) };
  }
}

/** A TXT record is strings of at most 255 bytes each. RFC 1035 §3.3 */
function strings(text: string): Buffer[] {
  const bytes = Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) parts.push(bytes.subarray(at, at + 255));
  return parts.length > 0 ? parts : [Buffer.alloc(0)];
}
