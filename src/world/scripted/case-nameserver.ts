import type { DnsName, IpAddress } from "../../model/scalars.ts";
import { type CaseLine, type CaseSection, contentOf, syntaxError, wordsOf } from "./case-lines.ts";
import { addressWord, nameWord, numberWord } from "./case-words.ts";
import { readZone } from "./case-zone.ts";
import type { Zone } from "./zone.ts";

/** One `nameserver` section: a server that answers for zones itself. */
export interface NameServerSection {
  readonly at: readonly IpAddress[];
  /** The zones it holds, each with its serial number where it has one of its own. */
  readonly zones: ReadonlyMap<DnsName, number | null>;
  /** The zones it sends askers on for, each with their servers. */
  readonly delegates: ReadonlyMap<DnsName, readonly DnsName[]>;
  /** What it holds in place of what the `dns` sections say. */
  readonly own: Zone;
  readonly behaves: { readonly udp: Behaviour; readonly tcp: Behaviour };
  /** False: it answers as a resolver does, without the AA bit. */
  readonly authoritative: boolean;
}
/** What it does with every question that comes over one transport. */
export type Behaviour = "answers" | "TIMEOUT" | "REFUSED" | "SERVFAIL" | "truncates" | "closed";

const BEHAVIOURS = ["TIMEOUT", "REFUSED", "SERVFAIL", "truncates", "closed"] as const satisfies readonly Behaviour[];
const MAX_SERIAL = 999_999_999;

/** Reads `nameserver ADDRESS…` and its lines. */
export function readNameServer(section: CaseSection): NameServerSection {
  const [head, ...lines] = contentOf(section);
  const at = wordsOf(section.head.text).map(addressWord);
  if (head !== section.head || at.includes(null)) throw syntaxError(section.head, "nameserver ADDRESS [ADDRESS…]");
  const zones = new Map<DnsName, number | null>();
  const delegates = new Map<DnsName, readonly DnsName[]>();
  const records: CaseLine[] = [];
  let behaves: NameServerSection["behaves"] = { udp: "answers", tcp: "answers" };
  let authoritative = true;
  for (const line of lines) {
    const [word = "", name = "", ...rest] = wordsOf(line.text);
    const behaviour = BEHAVIOURS.find((one) => one === word);
    if (word === "zone") zones.set(nameWord(name), serialIn(line, rest));
    else if (word === "delegates") delegates.set(nameWord(name), rest.map(nameWord));
    else if (word === "not-authoritative") authoritative = false;
    else if (behaviour !== undefined) behaves = { ...behaves, ...overIn(line, behaviour) };
    else records.push(line);
  }
  const known = at.filter((ip): ip is IpAddress => ip !== null);
  return { at: known, zones, delegates, own: readZone(records, null), behaves, authoritative };
}

function serialIn(line: CaseLine, [word, value = ""]: readonly string[]): number | null {
  if (word === undefined) return null;
  const serial = word === "serial" ? numberWord(value, MAX_SERIAL) : null;
  if (serial === null) throw syntaxError(line, "zone NAME [serial N]");
  return serial;
}

function overIn(line: CaseLine, behaviour: Behaviour): Partial<NameServerSection["behaves"]> {
  const [, over, transport] = wordsOf(line.text);
  // Only a datagram can be too small. RFC 1035 §4.2.1
  if (behaviour === "truncates" && over === undefined) return { udp: behaviour };
  if (over === undefined) return { udp: behaviour, tcp: behaviour };
  if (over !== "over" || (transport !== "udp" && transport !== "tcp"))
    throw syntaxError(line, `${behaviour} [over udp|tcp]`);
  return { [transport]: behaviour };
}
