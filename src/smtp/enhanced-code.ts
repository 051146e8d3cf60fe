import type { EnhancedCode } from "../model/reply.ts";

/** Right behind the reply code, bare, in brackets or with the qmail hash; never the start of a longer dotted number. */
const LEADING = /^\s*[([<]?#?([245])\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)/;
/** qmail puts it at the end of its sentence: "(#5.7.1)". */
const HASHED = /#([245])\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)/;

/** Finds the enhanced status code that a text (what follows the reply code) begins with. RFC 2034 §4 */
export function leadingEnhancedCode(text: string): EnhancedCode | null {
  return built(LEADING.exec(text));
}

/**
 * Finds the enhanced status code of a whole reply, given what follows the reply code on each line: the first line
 * that begins with one, else the first that holds one behind a hash.
 */
export function enhancedCodeOf(texts: readonly string[]): EnhancedCode | null {
  for (const text of texts) {
    const code = leadingEnhancedCode(text);
    if (code !== null) return code;
  }
  for (const text of texts) {
    const code = built(HASHED.exec(text));
    if (code !== null) return code;
  }
  return null;
}

function built(match: RegExpExecArray | null): EnhancedCode | null {
  if (match === null) return null;
  const [, first, subject, detail] = match;
  const kind = first === "2" ? 2 : first === "4" ? 4 : 5;
  return `${kind}.${Number(subject)}.${Number(detail)}`;
}
