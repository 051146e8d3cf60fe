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
  /** The message left the queue: its id may be used again. */
  forget(queueId: string): void;
  recall(key: string): string | null;
  note(key: string, value: string): void;
}

/** A busy server has thousands of messages under way, never this many. */
const MAX_REMEMBERED = 50_000;

/** An empty memory; the oldest is forgotten first. */
export function logMemory(): LogMemory {
  const senders = bounded();
  const notes = bounded();
  return {
    sender: (queueId) => senders.get(queueId),
    learn(queueId, sender) {
      const known = senders.get(queueId);
      if (known !== sender) senders.set(queueId, sender);
      return known === null;
    },
    forget: (queueId) => senders.drop(queueId),
    recall: (key) => notes.get(key),
    note: (key, value) => notes.set(key, value),
  };
}

interface Bounded {
  get(key: string): string | null;
  set(key: string, value: string): void;
  drop(key: string): void;
}

/** Two maps in turn: when the younger is full, the elder is given up whole, which costs nothing per entry. */
function bounded(): Bounded {
  let younger = new Map<string, string>();
  let elder = new Map<string, string>();
  return {
    get: (key) => younger.get(key) ?? (elder.size === 0 ? null : (elder.get(key) ?? null)),
    set(key, value) {
      younger.set(key, value.slice(0, 320));
      if (younger.size < MAX_REMEMBERED) return;
      elder = younger;
      younger = new Map();
    },
    drop(key) {
      if (!younger.delete(key) && elder.size > 0) elder.delete(key);
    },
  };
}
