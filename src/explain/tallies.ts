import { boundedMap } from "../quoted/mail-log/bounded-map.ts";
import { fingerprint } from "../quoted/mail-log/fingerprint.ts";

/** How often something was seen, and from when to when: as the log writes its times. */
export interface Tally {
  readonly name: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}
/** Counts names in flat memory. */
export interface Tallies {
  add(name: string | null, at: string): void;
  /** The most frequent first; no more than `rows`. */
  top(rows: number): readonly Tally[];
  /** Whether names were forgotten: rare ones are missing then, and counts can be too low. */
  isCut(): boolean;
}

/** More names than this are an attack on this program's memory; what is rare is forgotten. */
const MAX_NAMES = 20_000;
/** Names that came once since the table was full: only a name that comes again soon gets a place in it. */
const MAX_STRANGERS = 32_768;

interface Counted {
  count: number;
  first: string;
  last: string;
}

/** Begins with no names. */
export function tallies(): Tallies {
  const counting = new Map<string, Counted>();
  const strangers = boundedMap(MAX_STRANGERS);
  let cut = false;
  /** When the stranger came before; null: it did not, and is one from now on. */
  function seenBefore(name: string, at: string): string | null {
    const key = fingerprint(name);
    const first = strangers.get(key);
    if (first === null) strangers.set(key, at);
    else strangers.drop(key);
    return first;
  }
  return {
    add(name, at) {
      if (name === null || name === "") return;
      const known = counting.get(name);
      if (known !== undefined) return grow(known, at);
      const first = cut ? seenBefore(name, at) : null;
      if (cut && first === null) return;
      if (counting.size >= MAX_NAMES) {
        forgetRare(counting);
        cut = true;
      }
      counting.set(detached(name), { count: first === null ? 1 : 2, first: first ?? at, last: at });
    },
    top: (rows) =>
      [...counting]
        .map(([name, one]) => ({ name, ...one }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, rows),
    isCut: () => cut,
  };
}

function grow(known: Counted, at: string): void {
  known.count += 1;
  // Syslog's times have no year and cannot be compared: they are taken as they come.
  if (!isSortable(at)) known.last = at;
  else if (at > known.last) known.last = at;
  else if (at < known.first) known.first = at;
}

/** "2025-03-01T…" can be compared as it is written. RFC 3339 §5.1 */
function isSortable(at: string): boolean {
  return at.charCodeAt(0) < 0x3a && at.charCodeAt(4) === 0x2d;
}

/** Those seen once go, so that those that come often stay; when all came often, the oldest half goes. */
function forgetRare(counting: Map<string, Counted>): void {
  for (const [name, one] of counting) if (one.count === 1) counting.delete(name);
  for (const name of counting.keys()) {
    if (counting.size <= MAX_NAMES / 2) return;
    counting.delete(name);
  }
}

/** A part of a line keeps all of the line in memory: what is kept must be a copy. */
function detached(name: string): string {
  return ` ${name}`.slice(1);
}
