import type { LogEvent, LogLine } from "./log-event.ts";
import type { LogMemory } from "./log-memory.ts";

const QUEUE = /^([0-9A-Za-z]{8,20}): (.*)$/;
const FROM = /^from=<?([^<>,\s]{0,320})>?, size=/;
const REJECT = /\bruleset=check_\w+, (?:arg1=<?([^<>,\s]{0,320})>?, )?.{0,600}?\breject=(.*)$/;

/** Reads a line of sendmail: `stat=` tells what became of a delivery. */
export function readSendmail({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const [, queueId, rest] = QUEUE.exec(text) ?? [];
  if (queueId === undefined || rest === undefined) return null;
  const sender = FROM.exec(rest)?.[1];
  if (sender !== undefined) return memory.learn(queueId, sender) ? { kind: "message", at, sender } : null;
  const reject = REJECT.exec(rest);
  if (reject === null) return delivery(at, queueId, rest, memory);
  const recipient = rest.includes("check_rcpt") ? (reject[1] ?? null) : null;
  return {
    kind: "failure",
    at,
    queueId,
    sender: memory.sender(queueId),
    recipient,
    action: "rejected",
    server: null,
    text: reject[2] ?? "",
    status: null,
  };
}

function delivery(at: string, queueId: string, rest: string, memory: LogMemory): LogEvent | null {
  const start = rest.indexOf(", stat=");
  if (!rest.startsWith("to=") || start === -1) return null;
  const said = rest.slice(start + 7);
  if (/^(?:sent|queued)\b/i.test(said)) return null;
  const reply = field(rest, "reply");
  return {
    kind: "failure",
    at,
    queueId,
    sender: memory.sender(queueId),
    recipient: field(rest, "to")?.replace(/[<>]/g, "") ?? null,
    action: /^deferred/i.test(said) ? "delayed" : "failed",
    server:
      field(rest, "relay")
        ?.replace(/\.?\s*\[.*$/, "")
        .replace(/\.$/, "") ?? null,
    text: (reply ?? said.replace(/^deferred: /i, "")).trim(),
    status: field(rest, "dsn"),
  };
}

function field(text: string, name: string): string | null {
  const start = text.startsWith(`${name}=`) ? 0 : text.indexOf(`, ${name}=`) + 2;
  if (start === 1) return null;
  const value = text.slice(start + name.length + 1);
  const end = value.search(/, \w+=/);
  return end === -1 ? value : value.slice(0, end);
}
