import type { LogEvent, LogLine, LogMemory } from "./log-event.ts";

const QUEUE = /^([0-9A-Za-z]{5,20}): (.*)$/;
const FROM = /^from=<([^<>]{0,320})>, size=/;
const DELIVERY =
  /^to=<([^<>]{0,320})>,.{0,700}? relay=([^,]{0,300}),.{0,300}? dsn=([245]\.\d{1,3}\.\d{1,3}), status=(\w+) \((.*?)\)?$/;
const REJECT =
  /^(?:NOQUEUE|[0-9A-Za-z]{5,20}): (?:milter-)?reject: \w+(?:-\w+)? from ([^\s:]{1,300}): (.*?)(?:; from=<([^<>]{0,320})>)?(?: to=<([^<>]{0,320})>)?(?: proto=.{0,400})?$/;

/** Reads a line of Postfix: its deliveries, its queue, its refusals. */
export function readPostfix({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const reject = REJECT.exec(text);
  if (reject !== null) return rejected(at, text, reject);
  const [, queueId, rest] = QUEUE.exec(text) ?? [];
  if (queueId === undefined || rest === undefined) return null;
  const sender = FROM.exec(rest)?.[1];
  if (sender !== undefined) return memory.learn(queueId, sender) ? { kind: "message", at, sender } : null;
  const [, recipient, relay, status, state, said] = DELIVERY.exec(rest) ?? [];
  if (
    recipient === undefined ||
    said === undefined ||
    (state !== "bounced" && state !== "deferred" && state !== "expired")
  )
    return null;
  return {
    kind: "failure",
    at,
    queueId,
    sender: memory.sender(queueId),
    recipient,
    action: state === "deferred" ? "delayed" : "failed",
    server: relay === undefined || relay === "none" ? null : relay.replace(/\[.*$/, ""),
    text: said,
    status: status ?? null,
  };
}

function rejected(at: string, text: string, [, , said = "", sender, recipient]: RegExpExecArray): LogEvent {
  const queueId = text.startsWith("NOQUEUE") ? null : text.slice(0, text.indexOf(":"));
  return {
    kind: "failure",
    at,
    queueId,
    sender: sender ?? null,
    recipient: recipient ?? null,
    action: "rejected",
    server: null,
    text: said,
    status: null,
  };
}
