import type { Subject } from "../knowledge/subjects.ts";

/** "Your", before a word, in the languages whose forms of it are not dropped. */
export const YOURS = ["votre", "ihre", "ihr", "dein", "seu", "sua", "tuo", "vostro", "su", "ваш", "您的"];
/** What joins two subjects to one. */
export const GENITIVES = ["of", "in", "from", "de", "du", "del", "della", "do", "da", "des", "van", "den", "l", "for"];
/** "Domain of the sender", "domaine de l'expéditeur"; Russian needs no word for it. */
const GENITIVE = new RegExp(` (?:${GENITIVES.join("|")}) |[\\u0400-\\u04ff]`);
/** What the first of two neighbours makes of the second. */
const JOINT: Readonly<Partial<Record<Subject, Readonly<Partial<Record<Subject, Subject>>>>>> = {
  recipientDomain: {
    sender: "senderDomain",
    recipient: "recipientDomain",
    senderDomain: "senderDomain",
    helo: "helo",
    host: "recipientDomain",
  },
  sender: { recipientDomain: "senderDomain", address: "sender", mailbox: "sender" },
  senderDomain: { address: "senderDomain" },
  recipient: { address: "recipient" },
  address: { helo: "helo", sender: "sender" },
  reverse: { helo: "helo" },
  client: { helo: "helo" },
};
/** Whose or of what they are changes nothing: "the SPF record of your domain", "HELO name of your server". */
const HEADS: ReadonlySet<Subject> = new Set([
  "reverse",
  "helo",
  "spf",
  "dkim",
  "dmarc",
  "checks",
  "tls",
  "authentication",
]);
/** What is another's only where a word says so: "domain of the sender", "address in HELO". */
const OWNED: ReadonlySet<Subject> = new Set(["recipientDomain", "address", "reverse", "client"]);
/** What a host is called that stands right behind: "your domain acme.example". */
const NAMED: ReadonlySet<Subject> = new Set(["helo", "senderDomain", "recipientDomain", "client", "reverse"]);

/** Whose a subject is that is called "your": the sender is told so, or who runs its server; null where that changes nothing. */
export function addressedSubject(subject: Subject | undefined, words: string): Subject | null {
  if (subject === "recipientDomain") return words.includes("domain") ? "senderDomain" : "client";
  if (subject === "address" || words.startsWith("mail address")) return "sender";
  return subject === "server" ? "client" : null;
}

/**
 * The one subject that two neighbours name together ("domain of the sender", "dominio del remitente", "sender's address");
 * null where they are two. `words` reach from the first to the end of the second.
 */
export function jointSubject(one: Subject | undefined, other: Subject | undefined, words: string): Subject | null {
  if (one === undefined || other === undefined) return null;
  if (other === "host" && NAMED.has(one) && words.endsWith(" @host ") && !GENITIVE.test(words)) return one;
  const isGenitive = GENITIVE.test(words);
  if (isGenitive && HEADS.has(one)) return JOINT[one]?.[other] ?? one;
  return OWNED.has(one) && !isGenitive ? null : (JOINT[one]?.[other] ?? null);
}
