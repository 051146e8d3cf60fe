/** What a notice says below the name of one recipient. */
export interface Block {
  readonly recipient: string;
  /** The recipient's own line without the address, then those up to the next recipient. */
  readonly lines: readonly string[];
}

const ADDRESS = String.raw`[^\s<>"'()[\],;:，、。（）「」『』【】《》“”‘’：；！？«»]{1,64}@[A-Za-z0-9_][A-Za-z0-9._-]{0,253}`;
/** "<x@example.org>:", "  x@example.org", "* x@example.org", ">>> x <x@example.org>", "Name<mailto:x@example.org>". */
const OWN_LINE = new RegExp(
  String.raw`^[\s*>•・-]{0,40}(?:[^<>@:]{0,80}<|[^<>\s]{1,320}\s*<|["'(])?(?:mailto:|smtp:)?(${ADDRESS})[>"')]?(.*)$`,
  "i",
);
/** "Name (x@example.org)", as it is pasted from a window. */
const NAMED_LINE = new RegExp(String.raw`^[\s*•-]{0,40}[^<>@:()]{1,60}\s\((${ADDRESS})\)\s*$`);
/** What may follow an address that a line is about: among it the day, in any language that Exchange writes. */
const AFTER =
  /^[\s)>]*(?:$|[:;,(]|\.{3}|on (?:mon|tue|wed|thu|fri|sat|sun)|(?:on|at|am|le|el|il|em|op|den|kl\.?|dne|в) \d|<|-|–|failed|was|is|has|did)/i;
/** What stands before the address: "Unable to deliver message to: <", "[Address: <". */
const NAMES =
  /(?:\bto|\bfor|fail(?:ed|ure)|recipients?|address(?:es)?|errors?|user|exceeds allowed size|account|mailbox)\b[^@<>]{0,60}[\s:<(['"](?:mailto:)?$/i;
const ANYWHERE = new RegExp(ADDRESS, "g");
const MAX_NAMED = 20;
const RCPT = new RegExp(String.raw`RCPT TO:\s*<?(${ADDRESS})`, "i");
const CODED = new RegExp(String.raw`(?:^|\s)[245]\d\d[ -].{0,60}?<(${ADDRESS})>`);
/** A second name of the recipient above, or what its server called it: "(expanded from: <x@example.org>)". */
const SAME_ONE = /^\s*\((?:reason|expanded|generated|originally|was|forwarded|aliased|ultimately|orig)\b/i;
/** From here on a notice that has named its recipients shows a dialogue, in which others are named, too. */
const TRANSCRIPT = /^\s*-{2,}.{0,20}transcript\b/i;
/** Whom a notice tells its reader to ask. */
const HELPS = /^(?:delist|removal|unblock|abuse|support|help(?:desk)?|service|contact|info|postmaster)@/i;
const MAX_BLOCKS = 1000;

/** Finds whom a notice speaks of, and what it says of each. */
export function blocksIn(lines: readonly string[], isRecipient: (address: string) => boolean): readonly Block[] {
  const blocks: Open[] = [];
  const known = new Set<string>();
  let isListed = false;
  let previous = "";
  let said = "";
  for (const line of lines) {
    const last = blocks.at(-1);
    if (TRANSCRIPT.test(line)) isListed = blocks.length > 0;
    const found = /(?:sent by|sender|message from)[\s:]*$/i.test(said) ? null : recipientIn(line);
    const goesOn = last !== undefined && previous.trim() !== "" && isBelow(line, last);
    if (line.trim() !== "") said = line;
    previous = line;
    if (found === null || !isRecipient(found.recipient)) last?.lines.push(line);
    else if (last?.recipient === found.recipient) last.lines.push(found.rest);
    else if (!known.has(found.recipient) && (goesOn || isListed || isAside(found, blocks))) last?.lines.push(line);
    else if (blocks.length < MAX_BLOCKS) {
      known.add(found.recipient);
      blocks.push({ recipient: found.recipient, lines: [found.rest], indent: found.isOwn ? indentOf(line) : null });
    }
  }
  return blocks;
}

interface Open extends Block {
  readonly lines: string[];
  /** How far in its own line stands; null where a sentence names it. */
  readonly indent: number | null;
}

/** Whom a sentence only mentions, where others have lines of their own: whom to write to, who sent it. */
function isAside({ recipient, isOwn, isAsked }: Found, blocks: readonly Open[]): boolean {
  const last = blocks.at(-1);
  if (isOwn || isAsked || last === undefined) return false;
  return HELPS.test(recipient) || last.indent !== null;
}

/** What stands further in, right below a recipient, is about him, whatever address it holds. */
function isBelow(line: string, { indent }: Open): boolean {
  return SAME_ONE.test(line) || (indent !== null && indentOf(line) > indent);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The address a line is about, and what else the line says. */
export function recipientIn(line: string): Found | null {
  if (!line.includes("@")) return null;
  if (
    /^\s*(?:from|to|cc|sender|date|subject|message-id|reply-to|received|x-[\w-]+|(?:>>> )?mail from)\b\s*:/i.test(line)
  )
    return null;
  const [, own, after = ""] = OWN_LINE.exec(line) ?? [];
  if (own !== undefined && AFTER.test(after)) {
    const rest = after.replace(/^[\s):;>,-]+/, "").replace(/^<[^<>]*>[:\s]*/, "");
    // "550 <x@example.org>... User unknown": the code is what was said, too.
    const isReply = /^\s*[245]\d\d[ -]/.test(line);
    return { recipient: trimmed(own), rest: isReply ? line : rest, isOwn: !isReply, isAsked: isReply };
  }
  const asked = (NAMED_LINE.exec(line) ?? RCPT.exec(line) ?? CODED.exec(line))?.[1];
  const named = asked ?? namedIn(line);
  return named === undefined
    ? null
    : { recipient: trimmed(named), rest: line, isOwn: false, isAsked: asked !== undefined };
}

interface Found {
  readonly recipient: string;
  readonly rest: string;
  /** The line begins with it. */
  readonly isOwn: boolean;
  /** A reply or a command names it, or a name stands beside it. */
  readonly isAsked: boolean;
}

/** The address first, then the words before it: looking the other way round takes for ever on a line made for that. */
function namedIn(line: string): string | undefined {
  const found = [...line.matchAll(ANYWHERE)].slice(0, MAX_NAMED);
  return found.find(({ index }) => NAMES.test(line.slice(Math.max(0, index - 100), index)))?.[0];
}

function trimmed(address: string): string {
  return address.replace(/[.!?]+$/, "");
}
