import type { QuotedAnswer } from "../../model/observations/quoted.ts";
import type { EnhancedCode } from "../../model/reply.ts";
import { isNonEmpty, type NonEmpty, type RemoteText } from "../../model/scalars.ts";
import { readPasted } from "../read-pasted.ts";
import type { Block } from "./blocks.ts";

/** What is known of one recipient before its answers are looked for. */
export interface Asked {
  readonly recipient: string | null;
  readonly diagnostic: string;
  /** What a report wrote behind its status, against the rule. */
  readonly comment?: string;
  readonly status: EnhancedCode | null;
  readonly remoteServer: string | null;
}

const MAX_CHARS = 4000;
const MAX_TEXTS = 10;
/** What servers write around the reason: greetings, headings, what is going to happen. */
const NOISE = [
  /^[\s>*=_-]+$/,
  /^\s*(?:hi[.!]|hello|dear|sorry,? (?:it didn't|we were)|i'm (?:afraid|sorry)|this is (?:the|an) |this (?:message )?was created automatically|please do not|for further assistance|if you do so|delete your own text|your message\s*$|giving up on|this report relates|see attached|--\s*$)/i,
  /^\s*(?:subject|sent|to|from|date|message-id|sender|reply-to|final-recipient|original-recipient|action|arrival-date|last-attempt-date|reporting-mta|remote-mta|content-[\w-]+)\s*:/i,
  /(?:no action is required|delivery attempts will continue|will be retried|you do not need to|kept in the queue|temporary failure report|some time, and this warning|remains undelivered|mail delivery software|will give up|warning message only|permanent error\. the following|has occurred while attempting|following list of|list of recipients|is delayed for more than|message that you sent|message you sent|recipients?\. this is a permanent|automatically generated|error delivering your mail|following address|following recipient|original message (?:was )?(?:received|follows))/i,
  /^\s*(?:unable to deliver message to|recipients?:?\s*$|message from \S+\s*$)/i,
];
const CODED = /(?:^|[\s:("'<[-])[245]\d\d[ -]/;
/** What stands before the words of the other side. */
const LEAD =
  /(?:did not like our [\w ]{1,30}|following (?:error )?(?:message|reason|response)|error message|(?:server|host) (?:returned|responded|replied)(?: was| with)?|returned was|because|reason(?: was| for (?:the )?(?:problem|failure))?|failed with|problem appears to be|server message|technical details of [\w ]{1,30}|diagnostic(?:-code| information)?|(?<![245]\d\d[ -][\d. ]{0,12})error)\s*:\s*(?=\S)/gi;
/** A notice's words, sorted once for all its recipients. */
export interface Telling {
  /** What is said below each recipient's name, by the name in lower case. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** What sendmail marks as said by the other side. */
  readonly quoted: string;
  readonly whole: string;
}

/** Sorts a notice's words by whom they are about. */
export function tellingOf(blocks: readonly Block[], words: readonly string[]): Telling {
  const own = new Map<string, string[]>();
  for (const { recipient, lines } of blocks) {
    const texts = own.get(recipient.toLowerCase()) ?? [];
    own.set(recipient.toLowerCase(), [...texts, withoutLead(told(lines))].slice(0, MAX_TEXTS));
  }
  return { own, quoted: quotedIn(words), whole: withoutLead(told(words)) };
}

/** Everything a notice holds of what was said about one recipient, the likeliest to tell first. */
export function answersFor(asked: Asked, { own, quoted, whole }: Telling): NonEmpty<QuotedAnswer> {
  const mine = own.get(asked.recipient?.toLowerCase() ?? "") ?? [];
  const isOnly = own.size === 0 || (own.size === 1 && mine.length > 0);
  const coded = mine.filter((text) => CODED.test(text));
  const told = isOnly ? [quoted, ...coded] : [...coded, quoted];
  // Among several recipients, the words about the others say nothing of this one.
  const rest = isOnly || mine.length === 0 ? [whole] : [];
  const texts = [asked.diagnostic, ...told, ...mine.flatMap(firstParagraph), ...mine, ...rest, asked.comment ?? ""];
  const distinct = texts.filter((text, at) => /[\p{L}\d]/u.test(text) && texts.indexOf(text) === at);
  // The report's status goes with its own words; beside others it would speak for them.
  const beside = asked.diagnostic === "" ? asked : { ...asked, status: null };
  const answers = distinct
    .slice(0, MAX_TEXTS)
    .map((text) => answer(text.slice(0, MAX_CHARS), text === asked.diagnostic ? asked : beside));
  return isNonEmpty(answers) ? answers : [answer("", asked)];
}

/** Two spellings of one address; a report may leave out the domain. */
export function same(one: string, other: string | null): boolean {
  return other !== null && one.toLowerCase() === other.toLowerCase();
}

/** The paragraph about a recipient, up to the next heading. */
function told(lines: readonly string[]): string {
  const heading = lines.findIndex(
    (line, at) =>
      at > 0 && /^\s*-{3,}.*[a-z]/i.test(line) && !/transcript|reason|error|non-delivered|server message/i.test(line),
  );
  const kept = (heading === -1 ? lines : lines.slice(0, heading)).filter(
    (line) => CODED.test(line) || !NOISE.some((noise) => noise.test(line)),
  );
  return kept.join("\n").slice(0, MAX_CHARS).trim();
}

/** What follows the last phrase that introduces what was said: the phrase itself would be taken for its meaning. */
function withoutLead(text: string): string {
  const last = [...text.matchAll(LEAD)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function firstParagraph(text: string): readonly string[] {
  const [first = ""] = text.split(/\n\s*\n/);
  return first === text ? [] : [first];
}

/** sendmail's transcript marks what the other side said: "<<< 550". */
function quotedIn(words: readonly string[]): string {
  const start = words.findIndex((line) => /^\s*<<< [45]\d\d[ -]/.test(line));
  if (start === -1) return "";
  const rest = words.slice(start).map((line) => /^\s*<<< (.*)$/.exec(line)?.[1] ?? null);
  const end = rest.indexOf(null);
  return (end === -1 ? rest : rest.slice(0, end)).join("\n").slice(0, MAX_CHARS);
}

function answer(text: string, asked: Asked): QuotedAnswer {
  const read = readPasted(spelled(text));
  const server = read.server ?? (asked.remoteServer as RemoteText | null) ?? undefined;
  return {
    ...read,
    wording: { ...read.wording, enhanced: read.wording.enhanced ?? asked.status },
    ...(server === undefined ? {} : { server }),
    ...(asked.recipient === null ? {} : { to: asked.recipient as RemoteText }),
  };
}

/** Codes as servers write them: in brackets, with a colon, below the greeting that came before them. */
function spelled(text: string): string {
  return text
    .replace(/\[(?=[245]\d\d[ -])/, "( ")
    .replace(/(^|\s)([45]\d\d): (?=\S)/, "$1$2 ")
    .replace(/(^|\s)2\d\d[ -]\S{1,255} (?=[45]\d\d[ -])/, "$1");
}
