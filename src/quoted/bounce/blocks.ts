/** What a notice says below the name of one recipient. */
export interface Block {
  readonly recipient: string;
  /** The recipient's own line without the address, then those up to the next recipient. */
  readonly lines: readonly string[];
}

const ADDRESS = String.raw`[^\s<>"'()[\],;:，、。]{1,64}@[A-Za-z0-9_][A-Za-z0-9._-]{0,253}`;
/** "<x@example.org>:", "  x@example.org", "* x@example.org", ">>> x <x@example.org>", "Name<mailto:x@example.org>". */
const OWN_LINE = new RegExp(
  String.raw`^[\s*>•・-]{0,40}(?:[^<>@:]{0,80}<|[^<>\s]{1,320}\s*<|["'(])?(?:mailto:|smtp:)?(${ADDRESS})[>"')]?(.*)$`,
  "i",
);
/** What may follow an address that a line is about. */
const AFTER = /^[\s)>]*(?:$|[:;,(]|\.{3}|on (?:\d|mon|tue|wed|thu|fri|sat|sun)|<|-|–|failed|was|is|has|did)/i;
/** What stands before the address: "Unable to deliver message to: <", "[Address: <". */
const NAMES =
  /(?:\bto|\bfor|fail(?:ed|ure)|recipients?|address(?:es)?|errors?|user|exceeds allowed size|account|mailbox)\b[^@<>]{0,60}[\s:<(['"](?:mailto:)?$/i;
const ANYWHERE = new RegExp(ADDRESS, "g");
const MAX_NAMED = 20;
const RCPT = new RegExp(String.raw`RCPT TO:\s*<?(${ADDRESS})`, "i");
const CODED = new RegExp(String.raw`(?:^|\s)[245]\d\d[ -].{0,60}?<(${ADDRESS})>`);
const MAX_BLOCKS = 1000;

/** Finds whom a notice speaks of, and what it says of each. */
export function blocksIn(lines: readonly string[], isRecipient: (address: string) => boolean): readonly Block[] {
  const blocks: { recipient: string; lines: string[] }[] = [];
  let before = "";
  for (const line of lines) {
    const found = /(?:sent by|sender|message from)[\s:]*$/i.test(before) ? null : recipientIn(line);
    if (line.trim() !== "") before = line;
    if (found !== null && isRecipient(found.recipient) && blocks.length < MAX_BLOCKS) {
      const last = blocks.at(-1);
      if (last?.recipient === found.recipient) last.lines.push(found.rest);
      else blocks.push({ recipient: found.recipient, lines: [found.rest] });
    } else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** The address a line is about, and what else the line says. */
export function recipientIn(line: string): { readonly recipient: string; readonly rest: string } | null {
  if (!line.includes("@")) return null;
  if (
    /^\s*(?:from|to|cc|sender|date|subject|message-id|reply-to|received|x-[\w-]+|(?:>>> )?mail from)\b\s*:/i.test(line)
  )
    return null;
  const [, own, after = ""] = OWN_LINE.exec(line) ?? [];
  if (own !== undefined && AFTER.test(after)) {
    return { recipient: trimmed(own), rest: after.replace(/^[\s):;>,-]+/, "").replace(/^<[^<>]*>[:\s]*/, "") };
  }
  const named = (RCPT.exec(line) ?? CODED.exec(line))?.[1] ?? namedIn(line);
  return named === undefined ? null : { recipient: trimmed(named), rest: line };
}

/** The address first, then the words before it: looking the other way round takes for ever on a line made for that. */
function namedIn(line: string): string | undefined {
  const found = [...line.matchAll(ANYWHERE)].slice(0, MAX_NAMED);
  return found.find(({ index }) => NAMES.test(line.slice(Math.max(0, index - 100), index)))?.[0];
}

function trimmed(address: string): string {
  return address.replace(/[.!?]+$/, "");
}
