/** What a line of a mail log tells, once the lines before it are remembered. */
export type LogEvent = LoggedMessage | LoggedFailure;

/** A message entered the queue. */
export interface LoggedMessage {
  readonly kind: "message";
  readonly at: string;
  readonly sender: string;
}
/** One delivery attempt failed, or one client was refused. */
export interface LoggedFailure {
  readonly kind: "failure";
  /** As the log writes it: syslog's form has no year and no zone. */
  readonly at: string;
  readonly queueId: string | null;
  readonly sender: string | null;
  readonly recipient: string | null;
  /** failed: given up. delayed: tried again later. rejected: the log's own server refused it. */
  readonly action: "failed" | "delayed" | "rejected";
  readonly server: string | null;
  /** What was said, with what the log's server wrote around it. */
  readonly text: string;
  /** The status beside the words. RFC 3463 */
  readonly status: string | null;
}

/** One line, its head taken off. */
export interface LogLine {
  readonly at: string;
  readonly program: string;
  readonly text: string;
}

/** What has to be remembered between lines: who sent what, which delivery is which. */
export interface LogMemory {
  sender(queueId: string): string | null;
  /** True when the message was not known yet. */
  learn(queueId: string, sender: string): boolean;
  recall(key: string): string | null;
  note(key: string, value: string): void;
}

/** A busy server has thousands of messages under way, never this many. */
const MAX_REMEMBERED = 50_000;

/** An empty memory; the oldest is forgotten first. */
export function logMemory(): LogMemory {
  const senders = new Map<string, string>();
  const notes = new Map<string, string>();
  return {
    sender: (queueId) => senders.get(queueId) ?? null,
    learn(queueId, sender) {
      const isNew = !senders.has(queueId);
      keep(senders, queueId, sender);
      return isNew;
    },
    recall: (key) => notes.get(key) ?? null,
    note: (key, value) => keep(notes, key, value),
  };
}

function keep(map: Map<string, string>, key: string, value: string): void {
  map.delete(key);
  map.set(key, value.slice(0, 320));
  const [oldest] = map.size > MAX_REMEMBERED ? map.keys() : [];
  if (oldest !== undefined) map.delete(oldest);
}
