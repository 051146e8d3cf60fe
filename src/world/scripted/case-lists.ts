import ipaddr from "ipaddr.js";
import type { IpAddress } from "../../model/scalars.ts";
import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { addressWord, nameWord } from "./case-words.ts";
import type { ZoneLine } from "./case-zone.ts";
import { listedName } from "./name-points.ts";
import type { Rrset } from "./zone.ts";

/** Ends in letters, so that no mistyped address is taken for it. */
const DOMAIN = /^[a-z0-9_.-]+\.[a-z][a-z0-9-]*$/i;
const LISTED_CODE = "127.0.0.2";

/** Reads `list ZONE …`, `listed ADDRESS|DOMAIN ZONE CODE ["text"]` and `listed-once …`, an entry gone for whoever asks again: block lists said in one line each. RFC 5782 */
export function listLine(line: CaseLine): readonly ZoneLine[] {
  const [keyword, ...words] = wordsOf(line.text);
  if (keyword === "listed") return listing(line, words);
  return keyword === "listed-once" ? listing(line, words).map(once) : wholeList(line, words);
}

function listing(line: CaseLine, [address = "", zone, code = "", text]: readonly string[]): readonly ZoneLine[] {
  const ip = addressWord(address);
  const entry = ip !== null ? reversed(ip) : DOMAIN.test(address) ? nameWord(address) : null;
  if (entry === null || zone === undefined || addressWord(code) === null) {
    throw syntaxError(line, 'listed ADDRESS|DOMAIN ZONE CODE ["text"]');
  }
  return answering(`${entry}.${zone}`, code, text);
}

function once({ set, ...said }: ZoneLine): ZoneLine {
  return { ...said, set: set.is === "records" ? { ...set, once: true } : set };
}

function wholeList(line: CaseLine, [zone = "", state = "", code, text]: readonly string[]): readonly ZoneLine[] {
  const all = nameWord(`*.${zone}`);
  switch (state) {
    case "healthy":
      return testPoints(zone);
    case "silent":
      return [{ name: all, type: "ANY", set: { is: "TIMEOUT" } }];
    case "closed":
      return [{ name: all, type: "ANY", set: { is: "NXDOMAIN" } }];
    case "lists-everything":
      return answering(all, code ?? LISTED_CODE, text);
    case "refuses":
      if (code === undefined || addressWord(code) === null) throw syntaxError(line, "list ZONE refuses CODE");
      return answering(all, code, text);
    default:
      throw syntaxError(line, "list ZONE healthy, refuses CODE, lists-everything, silent or closed");
  }
}

/** RFC 5782 §5: 127.0.0.2 is always listed and 127.0.0.1 never, in IPv6 as mapped addresses; of names, one that the list chose. */
function testPoints(zone: string): readonly ZoneLine[] {
  const clear: Rrset = { is: "NXDOMAIN" };
  return ["127.0.0.1", "::ffff:7f00:1"]
    .map((ip): ZoneLine => ({ name: nameWord(`${reversed(ip)}.${zone}`), type: "A", set: clear }))
    .concat(
      ["127.0.0.2", "::ffff:7f00:2"].flatMap((ip) => answering(`${reversed(ip)}.${zone}`, LISTED_CODE, undefined)),
      answering(`${listedName(zone)}.${zone}`, LISTED_CODE, undefined),
    );
}

function answering(name: string, code: string, text: string | undefined): readonly ZoneLine[] {
  const listed: ZoneLine = { name: nameWord(name), type: "A", set: { is: "records", records: [code] } };
  if (text === undefined) return [listed];
  return [listed, { name: listed.name, type: "TXT", set: { is: "records", records: [text] } }];
}

/** The labels of an address, last part first: octets or nibbles. RFC 5782 §2.1, §2.4 */
function reversed(ip: IpAddress | string): string {
  const parsed = ipaddr.parse(ip);
  const bytes = parsed.toByteArray();
  const parts = parsed.kind() === "ipv4" ? bytes.map(String) : bytes.flatMap(nibbles);
  return parts.reverse().join(".");
}

function nibbles(byte: number): readonly string[] {
  return [(byte >> 4).toString(16), (byte & 15).toString(16)];
}
