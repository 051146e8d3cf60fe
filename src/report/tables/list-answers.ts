import { idOf, type Observation, type Observations } from "../../model/observation.ts";
import type { DnsblAnswer } from "../../model/observations/dnsbl.ts";
import type { Report } from "../../model/report.ts";
import type { IpAddress, ObservationId, RemoteText } from "../../model/scalars.ts";

/** One block list's answer about one address, as the diagnosis read it. */
export interface ListAnswer {
  readonly ip: IpAddress;
  readonly list: string;
  /** unasked: the list did not answer, refused us, or gave an answer that is not to be believed. Never read it as "clear". */
  readonly state: "listed" | "clear" | "unasked";
  readonly codes: readonly IpAddress[];
  readonly text: readonly RemoteText[];
  readonly observation: Observation<"dnsbl">;
}

/** Addresses whose answers only show whether a list works. RFC 5782 §5 */
const TEST_POINT = /^(127\.|::ffff:(127\.|7f))/i;
const LISTED_BY: ReadonlySet<string> = new Set(["ip-listed-dnsbl", "domain-listed"]);
const ORDER = { listed: 0, unasked: 1, clear: 2 } as const;

/** What each block list said about each sending address: listings first, then what could not be asked. */
export function listAnswers(report: Report, seen: Observations): readonly ListAnswer[] {
  const reading = readingOf(report);
  return seen
    .of("dnsbl")
    .filter(({ about }) => !TEST_POINT.test(about.ip))
    .map((look) => listAnswer(look, reading))
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}

/** What the diagnosis made of the lists. Which code means what only causes know, so their verdicts are read instead. */
interface Reading {
  readonly listed: ReadonlySet<ObservationId>;
  readonly open: ReadonlySet<ObservationId>;
  readonly distrusted: ReadonlySet<string>;
  /** Lists that were examined and found to work. */
  readonly sound: ReadonlySet<string>;
  /** Addresses that no list lists: a code about them says something else, for there are lists that also praise. */
  readonly unlisted: ReadonlySet<string>;
}

function readingOf({ diagnosis }: Report): Reading {
  const { findings, undetermined, ruledOut } = diagnosis;
  const listings = findings.filter(({ cause }) => LISTED_BY.has(cause));
  const open = undetermined.filter(({ cause }) => LISTED_BY.has(cause));
  return {
    listed: new Set(listings.flatMap(({ evidence }) => evidence.map(({ observation }) => observation))),
    open: new Set(open.flatMap(({ missing }) => missing.map((look) => idOf(look.kind, look.about as never)))),
    distrusted: new Set([...findings, ...undetermined].filter(isAboutList).map(({ subject }) => subject)),
    sound: new Set(ruledOut.filter(isAboutList).map(({ subject }) => subject)),
    unlisted: new Set(ruledOut.filter(({ cause }) => LISTED_BY.has(cause)).map(({ subject }) => subject)),
  };
}

function isAboutList({ cause }: { readonly cause: string }): boolean {
  return cause === "blocklist-query-refused" || cause === "blocklist-dead";
}

function listAnswer(look: Observation<"dnsbl">, reading: Reading): ListAnswer {
  const { about, outcome } = look;
  const said = outcome.state === "seen" ? outcome.value : null;
  const state = stateOf(look, said, reading);
  return { ...about, state, codes: said?.codes ?? [], text: said?.text ?? [], observation: look };
}

function stateOf({ id, about }: Observation<"dnsbl">, said: DnsblAnswer | null, reading: Reading): ListAnswer["state"] {
  if (said === null || reading.distrusted.has(about.list) || reading.open.has(id)) return "unasked";
  if (said.codes.length === 0) return "clear";
  if (reading.unlisted.has(about.ip)) return reading.sound.has(about.list) ? "clear" : "unasked";
  return reading.listed.has(id) || (reading.sound.has(about.list) && said.codes.every(isEntry)) ? "listed" : "unasked";
}

/** RFC 5782 §2.1: entries lie in 127/8; the last block of it is where lists put their refusals. */
function isEntry(code: IpAddress): boolean {
  return code.startsWith("127.") && !code.startsWith("127.255.255.");
}
