/** A line that begins a reply, and whether more lines of it follow. RFC 5321 §4.2.1 */
const BEGINS = /^\s*["'(<[]{0,2}([245]\d\d)([ -])(?=\S)/;
/** What wraps a reply into one account of its own: a mail program's sentence, a report's field, a log. */
const WRAPPED = /0x8[0-9a-f]{7}\b|^(?:Diagnostic-Code|Final-Recipient|Status|Action):|\b(?:status|dsn|stat)=/im;
const MAX_PARTS = 100;

/**
 * Takes apart what holds several replies, one below the other, as people paste it: each with the lines that it goes on in, the
 * first with what stands before it. Anything else is one part.
 */
export function pastedParts(text: string): readonly string[] {
  if (WRAPPED.test(text)) return [text];
  const parts: string[][] = [];
  const before: string[] = [];
  let open: string | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, code, mark] = BEGINS.exec(line) ?? [];
    const part = parts.at(-1);
    if (code !== undefined && (part === undefined || open !== code)) parts.push([line]);
    else if (part === undefined) before.push(line);
    else part.push(line);
    if (code !== undefined) open = mark === "-" ? code : null;
  }
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return [text];
  return [[...before, ...first], ...others].slice(0, MAX_PARTS).map((lines) => lines.join("\n"));
}
