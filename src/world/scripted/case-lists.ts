import ipaddr from "ipaddr.js";
import type { IpAddress } from "../../model/scalars.ts";
import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { addressWord, nameWord } from "./case-words.ts";
import type { ZoneLine } from "./case-zone.ts";
import type { Rrset } from "./zone.ts";

const LISTED_CODE = "127.0.0.2";

/** Reads `list ZONE …` and `listed ADDRESS ZONE CODE ["text"]`: block lists said in one line each. RFC 5782 */
export function listLine(line: CaseLine): readonly ZoneLine[] {
  const [keyword, ...words] = wordsOf(line.text);
  return keyword === "listed" ? listing(line, words) : wholeList(line, words);
}

function listing(line: CaseLine, [address = "", zone, code = "", text]: readonly string[]): readonly ZoneLine[] {
  const ip = addressWord(address);
  if (ip === null || zone === undefined || addressWord(code) === null) {
    throw syntaxError(line, 'listed ADDRESS ZONE CODE ["text"]');
  }
  return answering(`${reversed(ip)}.${zone}`, code, text);
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

/** RFC 5782 §5: 127.0.0.2 is always listed and 127.0.0.1 never, in IPv6 as mapped addresses. */
function testPoints(zone: string): readonly ZoneLine[] {
  const clear: Rrset = { is: "NXDOMAIN" };
  return ["127.0.0.1", "::ffff:7f00:1"]
    .map((ip): ZoneLine => ({ name: nameWord(`${reversed(ip)}.${zone}`), type: "A", set: clear }))
    .concat(
      ["127.0.0.2", "::ffff:7f00:2"].flatMap((ip) => answering(`${reversed(ip)}.${zone}`, LISTED_CODE, undefined)),
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
