/** One term of an SPF record, as written. RFC 7208 §4.6.1 */
export interface SpfTerm {
  readonly text: string;
  readonly kind: "mechanism" | "modifier";
  /** In lower case: "include", "all", "redirect". */
  readonly name: string;
  /** "+" when none is written; null for a modifier. */
  readonly qualifier: "+" | "-" | "~" | "?" | null;
  /** What stands behind the name: "_spf.example.org", "192.0.2.0/24", "/24"; empty when nothing does. */
  readonly value: string;
  /** How much it adds to the ten look-ups a record may cost, not counting what an included record costs. RFC 7208 §4.6.4 */
  readonly costs: 0 | 1;
  /** False for a mechanism that RFC 7208 §5 does not have, which makes the record invalid; an unknown modifier is fine (§6). */
  readonly known: boolean;
}

/** How many terms that ask DNS may be evaluated for one message, and how many of the questions may find nothing. RFC 7208 §4.6.4 */
export const MAX_LOOKUPS = 10;
export const MAX_VOIDS = 2;

const MECHANISMS: Readonly<Record<string, 0 | 1>> = {
  all: 0,
  include: 1,
  a: 1,
  mx: 1,
  ptr: 1,
  ip4: 0,
  ip6: 0,
  exists: 1,
};

/** Takes an SPF record apart, term by term; what is behind a term that nobody knows is kept as it is. */
export function spfTerms(record: string): readonly SpfTerm[] {
  const [version = "", ...words] = record.split(" ").filter((word) => word !== "");
  if (version.toLowerCase() !== "v=spf1") return [];
  return words.map(term);
}

function term(text: string): SpfTerm {
  const modifier = /^([a-z][a-z0-9\-_.]*)=(.*)$/is.exec(text);
  if (modifier !== null) {
    const [, name = "", value = ""] = modifier;
    const costs = name.toLowerCase() === "redirect" ? 1 : 0;
    return { text, kind: "modifier", name: name.toLowerCase(), qualifier: null, value, costs, known: true };
  }
  const [, sign = "", name = "", value = ""] = /^([-+~?]?)([^:/]*):?(.*)$/s.exec(text) ?? [];
  const known = Object.hasOwn(MECHANISMS, name.toLowerCase());
  const qualifier = sign === "-" || sign === "~" || sign === "?" ? sign : "+";
  const costs = known ? (MECHANISMS[name.toLowerCase()] ?? 0) : 0;
  return { text, kind: "mechanism", name: name.toLowerCase(), qualifier, value, costs, known };
}
