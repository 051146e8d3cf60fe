import type { Meaning } from "../model/meaning.ts";
import type { Reading } from "./refusal.ts";

type Read = Omit<Reading, "named">;

/** Whom Postfix says it turned away, before it says why, and what a reason that is silent on whom it means is then. */
const TURNED_AWAY: readonly (readonly [string | RegExp, Readonly<Partial<Record<Meaning, Meaning>>>])[] = [
  [
    " sender address rejected ",
    {
      "recipient-unknown": "sender-invalid",
      "recipient-disabled": "sender-invalid",
      "recipient-address-syntax": "sender-invalid",
      "recipient-domain-unknown": "sender-domain-unresolvable",
      "recipient-dns-failure": "sender-domain-unresolvable",
      "recipient-domain-no-mail": "sender-domain-unresolvable",
    },
  ],
  [
    " helo command rejected ",
    {
      "recipient-unknown": "helo-invalid",
      "recipient-domain-unknown": "helo-invalid",
      "recipient-dns-failure": "helo-invalid",
      "recipient-restricted": "helo-invalid",
      "sender-domain-unresolvable": "helo-invalid",
    },
  ],
  [
    " client host rejected ",
    {
      "recipient-unknown": "ip-blocked",
      "recipient-restricted": "ip-blocked",
      "recipient-disabled": "ip-blocked",
      "recipient-domain-unknown": "ptr-missing",
      "recipient-dns-failure": "ptr-missing",
    },
  ],
  // Where the thing that is wrong stands: "invalid address format in HELO", "domain name required in sender address".
  [
    /^ (?:bad |invalid )?(?:helo|ehlo) | (?:in|with|as|after) (?:helo|ehlo) /,
    {
      "recipient-unknown": "helo-invalid",
      "recipient-address-syntax": "helo-invalid",
      "recipient-domain-unknown": "helo-invalid",
      "recipient-dns-failure": "helo-invalid",
    },
  ],
  [
    / (?:in|as|of) (?:mail from|sender|sender address|from address|return path|envelope sender|envelope from) (?!.* (?:recipient|user|mailbox) )/,
    {
      "recipient-unknown": "sender-invalid",
      "recipient-address-syntax": "sender-invalid",
      "recipient-domain-unknown": "sender-domain-unresolvable",
      "recipient-dns-failure": "sender-domain-unresolvable",
      "recipient-domain-no-mail": "sender-domain-unresolvable",
    },
  ],
];

/** A reading put right by whom the reply says it turned away: "Sender address rejected: mailbox disabled" is about no recipient. */
export function ofTurnedAway(read: Read, text: string): Read {
  if (!read.meaning.startsWith("recipient") && !text.includes(" rejected ")) return read;
  for (const [words, meant] of TURNED_AWAY) {
    const meaning = meant[read.meaning];
    if (meaning === undefined || !isSaid(words, text)) continue;
    return { meaning, by: "vague", alternatives: read.alternatives.filter((other) => other !== meaning) };
  }
  return read;
}

function isSaid(words: string | RegExp, text: string): boolean {
  return typeof words === "string" ? text.includes(words) : words.test(text);
}
