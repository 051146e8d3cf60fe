import { validateTerms } from "mailauth/lib/spf/syntax.js";
import { spfTerms } from "./terms.ts";

/** Where an SPF record breaks the rules, in characters of the record. */
export interface SpfPlace {
  readonly at: number;
  readonly length: number;
}

const ONCE: ReadonlySet<string> = new Set(["redirect", "exp"]);

/** Finds the first part of a record that RFC 7208 §4.6.1 does not allow; null for a record that is well formed. */
export function spfFault(record: string): SpfPlace | null {
  // Only ASCII can stand in a record. RFC 7208 §4.5
  const odd = /[^ -~]/.exec(record);
  if (odd !== null) return { at: odd.index, length: 1 };
  const once = new Set<string>();
  let at = 0;
  for (const { text, kind, name } of spfTerms(record)) {
    at = record.indexOf(text, Math.max(at, "v=spf1".length));
    if (validateTerms([text]) !== false) return within(text, at);
    // `redirect` and `exp` may stand there once only: the second is at fault. RFC 7208 §6
    if (kind === "modifier" && ONCE.has(name)) {
      if (once.has(name)) return { at, length: text.length };
      once.add(name);
    }
    at += text.length;
  }
  return null;
}

/** Points at the part of the term that is wrong: the prefix length, the name, the value, or all of it. */
function within(text: string, at: number): SpfPlace {
  const [term] = spfTerms(`v=spf1 ${text}`);
  const slash = text.indexOf("/");
  const base = slash < 0 ? "" : text.slice(0, slash);
  if (slash > 0 && !base.endsWith(":") && validateTerms([base]) === false) {
    return { at: at + slash, length: text.length - slash };
  }
  if (term === undefined) return { at, length: text.length };
  const sign = /^[-+~?]/.test(text) ? 1 : 0;
  if (!term.known) return { at: at + sign, length: Math.max(1, term.name.length) };
  const valueAt = text.length - term.value.length;
  return term.value === "" ? { at, length: text.length } : { at: at + valueAt, length: term.value.length };
}
