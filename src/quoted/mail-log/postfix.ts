import type { LogEvent, LogLine } from "./log-event.ts";
import type { LogMemory } from "./log-memory.ts";

const QUEUE = /^([0-9A-Za-z]{5,20}): /;
const FROM = /^from=<([^<>]{0,320})>, size=/;
const DSN = /^[245]\.\d{1,3}\.\d{1,3}$/;
const REJECT = /^(?:milter-|proxy-)?reject: \w+(?:-\w+){0,2}(?: from \S{1,300})?: /;
/** What was told of the envelope, after the words. */
const ENVELOPE = /^; from=<([^<>]{0,320})>(?: to=<([^<>]{0,320})>)?(?: proto=.{0,400})?$/;
const ODD_ENVELOPE = /^(.*?)(?:; from=<([^<>]{0,320})>)?(?: to=<([^<>]{0,320})>)?(?: proto=.{0,400})?$/;
/** What a rule for headers and bodies refused: the envelope stands before the words. */
const CONTENT =
  /^reject: (?:mime-|nested-)?(?:header|body|content) .{0,1000} from [^\s;]{1,300}; from=<([^<>]{0,320})>(?: to=<([^<>]{0,320})>)?(?: proto=\S{1,20})?(?: helo=<[^<>]{0,320}>)?: (.*)$/;

/** Reads a line of Postfix: its deliveries, its queue, its refusals. Searches for fixed words, as gigabytes of it are read. */
export function readPostfix({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const [head, queueId] = QUEUE.exec(text) ?? [];
  if (head === undefined || queueId === undefined) return null;
  const rest = text.slice(head.length);
  if (rest.startsWith("to=<")) return delivery(rest, { at, queueId, memory });
  if (rest === "removed") {
    memory.forget(queueId);
    return null;
  }
  const sender = FROM.exec(rest)?.[1];
  if (sender !== undefined) return memory.learn(queueId, sender) ? { kind: "message", at, sender } : null;
  return rest.includes("reject: ") ? rejected(rest, { at, queueId: queueId === "NOQUEUE" ? null : queueId }) : null;
}

interface Queued {
  readonly at: string;
  readonly queueId: string;
  readonly memory: LogMemory;
}

/** "to=<bob@example.org>, relay=mx.example.org[198.51.100.7]:25, …, dsn=5.1.1, status=bounced (…)" */
function delivery(text: string, { at, queueId, memory }: Queued): LogEvent | null {
  const to = text.indexOf(">");
  const relay = text.indexOf(" relay=", to);
  const relayEnd = text.indexOf(",", relay);
  const dsn = text.indexOf(" dsn=", relayEnd);
  const state = text.indexOf(", status=", dsn);
  const words = text.indexOf(" (", state);
  if (text[to + 1] !== "," || relay === -1 || relayEnd === -1 || dsn === -1 || state === -1 || words === -1)
    return null;
  const status = text.slice(dsn + 5, state);
  const action = ACTIONS[text.slice(state + 9, words)];
  if (action === undefined || !DSN.test(status)) return null;
  const server = text.slice(relay + 7, relayEnd);
  return {
    kind: "failure",
    at,
    queueId,
    sender: memory.sender(queueId),
    recipient: text.slice(4, to),
    action,
    server: server === "none" ? null : server.replace(/\[.*$/, ""),
    text: text.slice(words + 2, text.endsWith(")") ? -1 : undefined),
    status,
  };
}

const ACTIONS: Readonly<Record<string, "failed" | "delayed">> = {
  bounced: "failed",
  expired: "failed",
  deferred: "delayed",
};

interface Place {
  readonly at: string;
  readonly queueId: string | null;
}

function rejected(text: string, place: Place): LogEvent | null {
  const [head] = REJECT.exec(text) ?? [];
  if (head === undefined) {
    const [, from, to, why] = CONTENT.exec(text) ?? [];
    return why === undefined ? null : refusal(place, why, { from, to });
  }
  const end = text.indexOf("; from=<", head.length);
  const [usual, from, to] = (end === -1 ? null : ENVELOPE.exec(text.slice(end))) ?? [];
  if (usual !== undefined) return refusal(place, text.slice(head.length, end), { from, to });
  const [, said = "", oddFrom, oddTo] = ODD_ENVELOPE.exec(text.slice(head.length)) ?? [];
  return refusal(place, said, { from: oddFrom, to: oddTo });
}

interface Envelope {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function refusal({ at, queueId }: Place, text: string, { from, to }: Envelope): LogEvent {
  const [sender, recipient] = [from ?? null, to ?? null];
  return { kind: "failure", at, queueId, sender, recipient, action: "rejected", server: null, text, status: null };
}
