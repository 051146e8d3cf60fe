import type { Meaning } from "../model/meaning.ts";
import type { Understood } from "./refusal.ts";

/** Words for what was looked up, and what a look-up of it that failed means: nobody asks for these on the recipient's behalf. */
const OTHER_RECORDS: readonly (readonly [RegExp, Meaning, readonly Meaning[]])[] = [
  [/ (?:spf|openspf|sender policy framework) /, "spf-fail", ["sender-domain-unresolvable", "server-error"]],
  [/ dkim /, "dkim-fail", ["sender-domain-unresolvable", "server-error"]],
  [/ dmarc /, "dmarc-fail", ["sender-domain-unresolvable", "server-error"]],
  [/ txt (?:record|query|lookup)/, "sender-domain-unresolvable", ["spf-fail", "dkim-fail", "dmarc-fail"]],
];

/**
 * A DNS failure put right by the record that the reply says was looked up: SPF, DKIM and DMARC belong to the domain that sends. The
 * registry puts what stops their evaluation with their failure, whatever its class. RFC 7372 §3.2
 */
export function ofOtherRecord(read: Understood, text: string): Understood {
  if (read.meaning !== "recipient-dns-failure") return read;
  const found = OTHER_RECORDS.find(([words]) => words.test(text));
  if (found === undefined) return read;
  const [, meaning, alternatives] = found;
  return { meaning, by: "vague", alternatives };
}
