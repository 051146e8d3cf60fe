import type { Finding } from "../../model/diagnosis.ts";
import type { Observations } from "../../model/observation.ts";
import type { Role } from "../../model/observations/smtp.ts";
import type { Report } from "../../model/report.ts";
import type { TranscriptEnd } from "../../model/transcript.ts";
import { type Door, doors } from "./doors.ts";
import { placeOfFault } from "./fault-place.ts";

/** The way mail takes, as far as this run saw it: where it breaks, and at whose station the fault lies. */
export interface Route {
  readonly sender: Station;
  readonly network: Station;
  readonly servers: readonly Server[];
  readonly role: Role;
  readonly mailbox: Station;
}
/** held: put off, not refused for good. open: not known, which is never drawn as good or bad. */
export type Passage = "good" | "held" | "bad" | "open";
export interface Station {
  readonly names: readonly string[];
  readonly passage: Passage;
  /** The findings whose repair belongs here, worst first. */
  readonly faults: readonly Finding[];
}
export interface Server extends Station {
  /** Whether a connection came about. */
  readonly reached: Passage;
  readonly note: Note;
}
/** What the server did, to be said in words. */
export type Note =
  | { readonly is: "took" | "answered" | "silent" }
  | { readonly is: "refused"; readonly stage: string; readonly code: number }
  | { readonly is: "broke"; readonly end: TranscriptEnd };

/** Draws up the route of a run; null when nothing of it was looked at. */
export function routeOf(report: Report, seen: Observations): Route | null {
  const all = doors(seen).filter(({ look }) => look.about.role === "mx" || look.about.role === "relay");
  const known = seen
    .of("mx")
    .filter(({ about }) => about.domain === report.target.domain)
    .flatMap(({ outcome }) => (outcome.state === "seen" ? outcome.value.exchanges : []));
  const role = all[0]?.look.about.role ?? "mx";
  const hosts = [
    ...new Set([...(role === "mx" ? byPreference(known) : []), ...all.map(({ look }) => look.about.host)]),
  ];
  if (report.command === "explain" || (hosts.length === 0 && report.diagnosis.findings.length === 0)) return null;
  const from = senders(report, seen);
  const stations = { senders: from, hosts, recipient: report.target.recipient ?? null };
  const places = report.diagnosis.findings.map((finding) => ({ finding, at: placeOfFault(finding, stations) }));
  const faultsAt = (at: string) => places.filter((one) => one.at === at).map(({ finding }) => finding);
  const network = { names: [], passage: networkPassage(seen, faultsAt("network")), faults: faultsAt("network") };
  const found = hosts.map((host) => serverOf(host, all, faultsAt(host)));
  const servers = network.passage === "bad" ? found.map(behindBreak) : found;
  return {
    sender: { names: from, passage: "good", faults: faultsAt("sender") },
    network,
    servers,
    role,
    mailbox: {
      names: report.target.recipient === undefined ? [] : [report.target.recipient],
      passage: together(servers.map(({ passage }) => passage)),
      faults: [...faultsAt("mailbox"), ...faultsAt("domain")],
    },
  };
}

function byPreference(exchanges: readonly { readonly preference: number; readonly host: string }[]): readonly string[] {
  const sorted = [...exchanges].sort((a, b) => a.preference - b.preference);
  return sorted.map(({ host }) => host).filter((host) => host !== "");
}

function senders(report: Report, seen: Observations): readonly string[] {
  const used = seen.of("egress").map(({ about }) => about.ip);
  const ips = [...new Set([...report.target.sendingIps, ...used])];
  return ips.length > 0 ? ips : report.target.helo === "" ? [] : [report.target.helo];
}

/** A connection to anybody shows that the network lets us out; that nobody answers shows nothing by itself. */
function networkPassage(seen: Observations, faults: readonly Finding[]): Passage {
  if (faults.some(({ severity }) => severity === "blocks")) return "bad";
  const connected = seen
    .of("smtp")
    .some(({ outcome }) => outcome.state === "seen" && outcome.value.steps.some(({ kind }) => kind === "connected"));
  return connected ? "good" : "open";
}

function serverOf(host: string, all: readonly Door[], faults: readonly Finding[]): Server {
  const own = all.filter(({ look }) => look.about.host === host);
  const names = [host, ...new Set(own.map(({ look }) => look.about.ip))];
  const notes = own.map(noteOf);
  const note = notes.sort((a, b) => RANK[a.is] - RANK[b.is])[0] ?? { is: "silent" };
  return { names, faults, note, passage: passageOf(note), reached: reachedBy(own) };
}

/** What lies behind a closed gate was not reached, and so is not judged. */
function behindBreak(server: Server): Server {
  return server.reached === "bad" ? { ...server, reached: "open", passage: "open", note: { is: "silent" } } : server;
}

/** Of several addresses the one that got farthest speaks for the host. */
const RANK = { took: 0, refused: 1, answered: 2, broke: 3, silent: 4 } as const;
const PASSAGE = { took: "good", refused: "bad", answered: "open", broke: "bad", silent: "open" } as const;

function passageOf(note: Note): Passage {
  return note.is === "refused" && note.code < 500 ? "held" : PASSAGE[note.is];
}

function noteOf({ talk }: Door): Note {
  if (talk === null) return { is: "silent" };
  if (talk.toRecipient !== null && talk.toRecipient.code < 400) return { is: "took" };
  if (talk.refusal !== null) return { is: "refused", stage: talk.refusal.stage, code: talk.refusal.reply.code };
  if (talk.end.how === "cancelled") return { is: "silent" };
  return talk.end.how === "quit" ? { is: "answered" } : { is: "broke", end: talk.end };
}

function reachedBy(own: readonly Door[]): Passage {
  const talks = own.flatMap(({ talk }) => (talk === null || talk.end.how === "cancelled" ? [] : [talk]));
  if (talks.some(({ isOpen }) => isOpen)) return "good";
  return talks.length > 0 ? "bad" : "open";
}

/** Mail gets through when one server takes it, later when one puts it off; it is stopped when every one is known to stop it. */
function together(passages: readonly Passage[]): Passage {
  if (passages.includes("good")) return "good";
  if (passages.includes("held")) return "held";
  return passages.length > 0 && passages.every((passage) => passage === "bad") ? "bad" : "open";
}
