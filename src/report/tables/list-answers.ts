import { idOf, type Observation, type Observations } from "../../model/observation.ts";
import type { DnsblAnswer } from "../../model/observations/dnsbl.ts";
import type { Report } from "../../model/report.ts";
import type { DnsName, IpAddress, ObservationId, RemoteText } from "../../model/scalars.ts";

/** One block list's answer about one address or domain, as the diagnosis read it. */
export interface ListAnswer {
  readonly entry: IpAddress | DnsName;
  readonly list: string;
  /** unasked: the list did not answer, refused us, or gave an answer that is not to be believed. Never read it as "clear". */
  readonly state: "listed" | "clear" | "unasked";
  readonly codes: readonly IpAddress[];
  readonly text: readonly RemoteText[];
  readonly observation: ListLook;
}

type ListLook = Observation<"dnsbl" | "rhsbl">;

const LISTED_BY: ReadonlySet<string> = new Set(["ip-listed-dnsbl", "domain-listed"]);
const ORDER = { listed: 0, unasked: 1, clear: 2 } as const;

/** What each block list said about each sending address and domain: listings first, then what could not be asked. */
export function listAnswers(report: Report, seen: Observations): readonly ListAnswer[] {
  const reading = readingOf(report);
  const looks: readonly ListLook[] = [
    ...seen.of("dnsbl").filter(({ about }) => testPoint(about.ip) === null),
    ...seen.of("rhsbl").filter(({ about }) => about.point === null),
  ];
  return looks.map((look) => listAnswer(look, reading)).sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}

/** What an address that only shows whether a list works must be there; null for an address somebody sends from. RFC 5782 §5 */
export function testPoint(ip: IpAddress): "listed" | "clear" | null {
  if (!ip.startsWith("127.")) return null;
  return ip === "127.0.0.1" ? "clear" : "listed";
}

/** What the diagnosis made of the lists. Which code means what only causes know, so their verdicts are read instead. */
interface Reading {
  readonly listed: ReadonlySet<ObservationId>;
  readonly open: ReadonlySet<ObservationId>;
  readonly distrusted: ReadonlySet<string>;
  /** Lists that were examined and found to work. */
  readonly sound: ReadonlySet<string>;
  /** Addresses and domains that no list lists: a code about them says something else, for there are lists that also praise. */
  readonly unlisted: ReadonlySet<string>;
}

function readingOf({ diagnosis }: Report): Reading {
  const { findings, undetermined, ruledOut } = diagnosis;
  const listings = findings.filter(({ cause }) => LISTED_BY.has(cause));
  const open = undetermined.filter(({ cause }) => LISTED_BY.has(cause));
  return {
    listed: new Set(listings.flatMap(({ evidence }) => evidence.map(({ observation }) => observation))),
    open: new Set(open.flatMap(({ missing }) => missing.map((look) => idOf(look.kind, look.about)))),
    distrusted: new Set([...findings, ...undetermined].filter(isAboutList).map(({ subject }) => subject)),
    sound: new Set(ruledOut.filter(isAboutList).map(({ subject }) => subject)),
    unlisted: new Set(ruledOut.filter(({ cause }) => LISTED_BY.has(cause)).map(({ subject }) => subject)),
  };
}

function isAboutList({ cause }: { readonly cause: string }): boolean {
  return cause === "blocklist-query-refused" || cause === "blocklist-dead";
}

function listAnswer(look: ListLook, reading: Reading): ListAnswer {
  const { about, outcome } = look;
  const said = outcome.state === "seen" ? outcome.value : null;
  const entry = look.kind === "dnsbl" ? look.about.ip : look.about.name;
  const state = said === null ? "unasked" : stateOf({ id: look.id, entry, list: about.list }, said, reading);
  return { entry, list: about.list, state, codes: said?.codes ?? [], text: said?.text ?? [], observation: look };
}

interface Asked {
  readonly id: ObservationId;
  readonly entry: string;
  readonly list: string;
}

function stateOf({ id, entry, list }: Asked, said: DnsblAnswer, reading: Reading): ListAnswer["state"] {
  if (reading.distrusted.has(list) || reading.open.has(id)) return "unasked";
  if (said.codes.length === 0) return "clear";
  if (reading.unlisted.has(entry)) return reading.sound.has(list) ? "clear" : "unasked";
  return reading.listed.has(id) || (reading.sound.has(list) && said.codes.every(isEntry)) ? "listed" : "unasked";
}

/** RFC 5782 §2.1: entries lie in 127/8; the last block of it is where lists put their refusals. */
function isEntry(code: IpAddress): boolean {
  return code.startsWith("127.") && !code.startsWith("127.255.255.");
}
