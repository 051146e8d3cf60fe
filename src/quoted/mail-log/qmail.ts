import type { LogEvent, LogLine } from "./log-event.ts";
import type { LogMemory } from "./log-memory.ts";

const INFO = /^info msg (\d+): bytes \d+ from <([^<>]{0,320})>/;
const START = /^starting delivery (\d+): msg (\d+) to (?:remote|local) (\S{1,320})/;
const OVER = /^end msg (\d+)$/;
const END = /^delivery (\d+): (failure|deferral): (.*)$/;

/** Reads a line of qmail: which delivery is whose stands in the lines before. */
export function readQmail({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const [, message, sender] = INFO.exec(text) ?? [];
  if (message !== undefined && sender !== undefined) {
    // Message numbers are used again: each of these lines is another message.
    memory.learn(message, sender);
    return { kind: "message", at, sender };
  }
  const over = OVER.exec(text)?.[1];
  if (over !== undefined) memory.forget(over);
  const [, starting, of, to] = START.exec(text) ?? [];
  if (starting !== undefined) memory.note(starting, `${of} ${to}`);
  const [, delivery, state, said] = END.exec(text) ?? [];
  if (delivery === undefined || said === undefined) return null;
  const [queueId, recipient] = memory.recall(delivery)?.split(" ") ?? [];
  const words = said.replaceAll("_", " ").replaceAll("/", "\n").trim();
  return {
    kind: "failure",
    at,
    queueId: queueId ?? null,
    sender: queueId === undefined ? null : memory.sender(queueId),
    recipient: recipient ?? null,
    action: state === "deferral" ? "delayed" : "failed",
    server: /\b(\d{1,3}(?:\.\d{1,3}){3})\b/.exec(words)?.[1] ?? null,
    text: words.replace(/^[\s\S]*?Remote host said: /, "").replace(/\nGiving up on [\s\S]*$/, ""),
    status: /\(#([45]\.\d{1,3}\.\d{1,3})\)/.exec(words)?.[1] ?? null,
  };
}
