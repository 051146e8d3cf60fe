import { joined } from "../quoted/mail-log/fingerprint.ts";

const MAX_GIST = 400;
const SPACE = 0x20;
const AT = 0x40;
const OPENING = 0x5b;
/** "550-5.7.26": what begins with a code is what was said. */
const CODED = /^[245]\d\d/;
/** "mx.example.org[198.51.100.7]:25" */
const NAMED_HOST = /^[\w.-]+\[[0-9a-fA-F:.]+\]/;
const DIGIT = 1;
const LETTER = 2;

/**
 * A number for what a refusal says without what differs from one attempt to the next: addresses, hosts, numbers, marks. Two texts
 * with one number say the same. Names of lists, and the short codes that some providers give their reasons, count. `seed` tells
 * apart what was said by different servers.
 */
export function gistOf(text: string, seed = 0): number {
  const end = Math.min(text.length, MAX_GIST);
  let one = 0x811c9dc5 ^ seed;
  let other = seed | 0;
  for (let start = 0; start < end; ) {
    const oneBefore = one;
    const otherBefore = other;
    let digits = 0;
    let turns = 0;
    let before = 0;
    let hasAt = false;
    let opens = false;
    let at = start;
    for (; at < end; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter === SPACE) break;
      one = Math.imul(one ^ letter, 0x01000193);
      other = Math.imul(other + letter, 0x85ebca6b);
      const kind = kindOf(letter);
      if (kind === DIGIT) digits += 1;
      if (kind !== before && kind !== 0 && before !== 0) turns += 1;
      before = kind;
      if (letter === AT) hasAt = true;
      else if (letter === OPENING && at > start) opens = true;
    }
    if (at - start >= 8 && isPassing({ digits, turns, hasAt, opens }, text, { start, end: at })) {
      one = oneBefore;
      other = otherBefore;
    } else one = Math.imul(one ^ SPACE, 0x01000193);
    start = at + 1;
  }
  return joined(one, other);
}

interface Letters {
  readonly digits: number;
  /** How often a digit follows a letter, or a letter a digit. */
  readonly turns: number;
  readonly hasAt: boolean;
  readonly opens: boolean;
}
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks are long and full of digits, or letters and digits in turn; what stands in brackets was named by somebody. */
function isPassing({ digits, turns, hasAt, opens }: Letters, text: string, { start, end }: Span): boolean {
  const isMark = hasAt || digits > 4 || (digits > 2 && end - start > 10) || (digits > 1 && turns > 2);
  const isNamed =
    (text[start] === "<" && (text[end - 1] === ">" || text.startsWith(">:", end - 2))) ||
    text.startsWith("name=", start);
  if (!isMark && !isNamed && !(opens && NAMED_HOST.test(text.slice(start, end)))) return false;
  return !CODED.test(text.slice(start, start + 3));
}

function kindOf(letter: number): number {
  if (letter >= 0x30 && letter <= 0x39) return DIGIT;
  return (letter >= 0x61 && letter <= 0x7a) || (letter >= 0x41 && letter <= 0x5a) ? LETTER : 0;
}
