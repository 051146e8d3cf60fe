import type { RecordType } from "../world.ts";
import { type CaseLine, syntaxError } from "./case-lines.ts";
import { addressWord, nameWord } from "./case-words.ts";

const RECORD_TYPES: readonly RecordType[] = ["A", "AAAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TLSA", "TXT"];

/** Whether a word names a record type that probes can ask for. */
export function isRecordType(word: string): word is RecordType {
  return RECORD_TYPES.some((type) => type === word);
}

/** One record's value as `DnsAnswer` spells it. */
export function recordsOf(line: CaseLine, type: RecordType, value: string): string {
  if (value === "") throw syntaxError(line, "a value after the type");
  if (type === "TXT") return txt(value);
  const words = value.split(/\s+/);
  if (type === "A" || type === "AAAA") return address(line, type, words);
  if (type === "MX") return numbersThenName(line, words, 1);
  if (type === "SRV") return numbersThenName(line, words, 3);
  if (type === "CNAME" || type === "NS" || type === "PTR") return oneName(line, words);
  return words.join(" ");
}

function address(line: CaseLine, type: "A" | "AAAA", words: readonly string[]): string {
  const [word = ""] = words;
  const ip = addressWord(word);
  if (words.length !== 1 || ip === null || ip.includes(":") !== (type === "AAAA")) {
    throw syntaxError(line, type === "A" ? "one IPv4 address" : "one IPv6 address");
  }
  return ip;
}

function numbersThenName(line: CaseLine, words: readonly string[], numbers: number): string {
  const name = words[numbers];
  if (
    name === undefined ||
    words.length !== numbers + 1 ||
    !words.slice(0, numbers).every((word) => /^\d+$/.test(word))
  ) {
    throw syntaxError(line, `${numbers === 1 ? "a number" : "three numbers"} and a name`);
  }
  // The root alone keeps its dot: a null MX is "0 .". RFC 7505 §3
  return [...words.slice(0, numbers), name === "." ? "." : nameWord(name)].join(" ");
}

function oneName(line: CaseLine, words: readonly string[]): string {
  const [name] = words;
  if (name === undefined || words.length !== 1) throw syntaxError(line, "one name");
  return nameWord(name);
}

/** Quoted strings joined without blanks, or the text as it stands. RFC 7208 §3.3 */
function txt(value: string): string {
  if (!value.startsWith('"')) return value;
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => unescaped(match[1] ?? "")).join("");
}

function unescaped(text: string): string {
  return text.replace(/\\(\d{3}|.)/g, (_, what: string) =>
    what.length === 3 ? String.fromCharCode(Number(what) & 0xff) : what,
  );
}
