import type { Refusal } from "./refusal.ts";

/** The words by which lists refuse to answer, as they stand in the refusals of receivers that took them for a listing. */
const MARKS: readonly string[] = [
  "open resolver",
  "127.255.255.",
  "query refused",
  "excessive number of queries",
  "returnc/pub",
];

/** Whether a refusal blames a block list that in truth refused the receiver's question. RFC 5782 §2.1 knows no such answers */
export function isListMisuse({ wording, reading }: Refusal): boolean {
  if (reading.meaning === "blocklist-misused") return true;
  if (reading.meaning !== "ip-listed-dnsbl" && reading.meaning !== "domain-listed") return false;
  const words = wording.lines.join(" ").toLowerCase();
  return MARKS.some((mark) => words.includes(mark));
}
