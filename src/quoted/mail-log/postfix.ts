import type { LogEvent, LogLine, LogMemory } from "./log-event.ts";

const QUEUE = /^([0-9A-Za-z]{5,20}): (.*)$/;
const FROM = /^from=<([^<>]{0,320})>, size=/;
const DELIVERY =
  /^to=<([^<>]{0,320})>,.{0,700}? relay=([^,]{0,300}),.{0,300}? dsn=([245]\.\d{1,3}\.\d{1,3}), status=(\w+) \((.*?)\)?$/;
const REJECT =
  /^(?:NOQUEUE|[0-9A-Za-z]{5,20}): (?:milter-|proxy-)?reject: \w+(?:-\w+){0,2}(?: from ([^\s:]{1,300}))?: (.*?)(?:; from=<([^<>]{0,320})>)?(?: to=<([^<>]{0,320})>)?(?: proto=.{0,400})?$/;
/** What a rule for headers and bodies refused: the envelope stands before the words. */
const CONTENT =
  /^(?:NOQUEUE|[0-9A-Za-z]{5,20}): reject: (?:mime-|nested-)?(?:header|body|content) .{0,1000} from [^\s;]{1,300}; from=<([^<>]{0,320})>(?: to=<([^<>]{0,320})>)?(?: proto=\S{1,20})?(?: helo=<[^<>]{0,320}>)?: (.*)$/;

/** Reads a line of Postfix: its deliveries, its queue, its refusals. */
export function readPostfix({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const reject = REJECT.exec(text);
  if (reject !== null) return rejected(at, text, reject);
  const [, from, to, why] = CONTENT.exec(text) ?? [];
  if (why !== undefined) return refusal(at, text, { said: why, sender: from, recipient: to });
  const [, queueId, rest] = QUEUE.exec(text) ?? [];
  if (queueId === undefined || rest === undefined) return null;
  if (rest === "removed") {
    memory.forget(queueId);
    return null;
  }
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
  return refusal(at, text, { said, sender, recipient });
}

interface Refused {
  readonly said: string;
  readonly sender: string | undefined;
  readonly recipient: string | undefined;
}

function refusal(at: string, text: string, { said, sender, recipient }: Refused): LogEvent {
  return {
    kind: "failure",
    at,
    queueId: text.startsWith("NOQUEUE") ? null : text.slice(0, text.indexOf(":")),
    sender: sender ?? null,
    recipient: recipient ?? null,
    action: "rejected",
    server: null,
    text: said,
    status: null,
  };
}
