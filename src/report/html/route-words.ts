import { causeText } from "../../messages/cause-text.ts";
import type { Finding } from "../../model/diagnosis.ts";
import { operatorOf } from "../tables/mail-path.ts";
import type { Note, Passage, Route, Server, Station } from "../tables/route.ts";
import { endingText } from "../text/proof-lines.ts";
import type { Page, Tone } from "./page.ts";

/** One station of the route in words, ready to be drawn or read out. */
export interface Stop {
  readonly title: string;
  readonly names: readonly string[];
  /** What happens here. */
  readonly says: string;
  readonly faults: readonly { readonly text: string; readonly tone: Tone }[];
  readonly passage: Passage;
}
export interface ServerStop extends Stop {
  readonly reached: Passage;
}
export interface RouteWords {
  readonly sender: Stop;
  readonly network: Stop;
  readonly heading: string;
  readonly servers: readonly ServerStop[];
  readonly mailbox: Stop;
}

const FAULTS = 2;

/** Puts the route into words. */
export function routeWords(route: Route, page: Page): RouteWords {
  const { words } = page;
  return {
    sender: { ...stop(words.pathSender, route.sender, page), says: "" },
    network: stop(words.pathNetwork, route.network, page),
    heading: route.role === "relay" ? words.pathRelays : words.pathServers,
    servers: route.servers.map((server) => serverStop(server, page)),
    mailbox: { ...stop(words.pathMailbox, route.mailbox, page), says: boxSays(route, page) },
  };
}

/** The route as sentences, for those who cannot see the drawing. */
export function routeSentences(
  { sender, network, heading, servers, mailbox }: RouteWords,
  page: Page,
): readonly string[] {
  const none = { title: heading, names: [], says: page.words.noServer, faults: [] };
  const all = [sender, network, ...(servers.length === 0 ? [none] : servers), mailbox];
  return all.map(({ title, names, says, faults }) => {
    const wrong = faults.map(({ text }) => page.speech.fill(page.words.pathFault, { title: text }));
    const told = [...names, says, ...wrong].filter((one) => one !== "");
    return page.speech.fill(page.words.pathStation, { station: title, says: told.join(", ") });
  });
}

function boxSays({ mailbox }: Route, { words }: Page): string {
  return { good: words.boxReached, held: words.boxHeld, bad: words.outOfReach, open: words.pathOpen }[mailbox.passage];
}

function stop(title: string, { names, passage, faults }: Station, page: Page): Stop {
  const { pathGood, pathBad, pathOpen } = page.words;
  const says = { good: pathGood, held: pathOpen, bad: pathBad, open: pathOpen }[passage];
  return { title, names, says, passage, faults: faultWords(faults, page) };
}

function serverStop(server: Server, page: Page): ServerStop {
  const [host = "", ...ips] = server.names;
  const operator = operatorOf(host);
  return {
    title: host,
    names: operator === null ? ips : [...ips, operator],
    says: noteText(server.note, page),
    passage: server.passage,
    reached: server.reached,
    faults: faultWords(server.faults, page),
  };
}

function noteText(note: Note, { words, speech }: Page): string {
  switch (note.is) {
    case "took":
      return words.tookRecipient;
    case "answered":
      return words.answersOnly;
    case "silent":
      return words.pathOpen;
    case "refused":
      return refusalText(note.code, note.stage, { words, speech });
    case "broke":
      return endingText(note.end, speech);
  }
}

/** A 4yz reply puts off, a 5yz one refuses. RFC 5321 §4.2.1 */
export function refusalText(code: number, stage: string, { words, speech }: Pick<Page, "words" | "speech">): string {
  return `${code} ${speech.fill(code < 500 ? words.deferredAt : words.refusedAt, { stage })}`;
}

function faultWords(faults: readonly Finding[], { words, speech }: Page): Stop["faults"] {
  const shown = faults.slice(0, FAULTS).map(({ cause, params, severity }) => ({
    text: speech.fill(causeText(cause, speech.lang).title, params),
    tone: severity === "blocks" ? ("bad" as const) : ("warn" as const),
  }));
  const left = faults.length - shown.length;
  return left > 0 ? [...shown, { text: speech.fill(words.andMore, { count: left }), tone: "plain" }] : shown;
}
