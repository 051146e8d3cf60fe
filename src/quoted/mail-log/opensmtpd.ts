import type { LogEvent, LogLine } from "./log-event.ts";
import type { LogMemory } from "./log-memory.ts";

/** Reads a line of OpenSMTPD: `result="PermFail" stat="…"`. */
export function readOpensmtpd({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const from = quoted(text, "from");
  const envelope = /\bevpid=([0-9a-f]{8,16})/.exec(text)?.[1];
  const result = quoted(text, "result");
  if (result === null) {
    const isEnvelope = /\bsmtp (?:event=)?envelope\b/.test(text);
    // The first half of an envelope's id is its message's.
    const isNew = isEnvelope && envelope !== undefined && from !== null && memory.learn(envelope.slice(0, 8), from);
    return isNew && from !== null ? { kind: "message", at, sender: from } : null;
  }
  if (result !== "PermFail" && result !== "TempFail") return null;
  const relay = quoted(text, "relay");
  return {
    kind: "failure",
    at,
    queueId: envelope ?? null,
    sender: from ?? (envelope === undefined ? null : memory.sender(envelope.slice(0, 8))),
    recipient: quoted(text, "to"),
    action: result === "TempFail" ? "delayed" : "failed",
    server: relay === null ? null : (/\(([\w.-]{1,255})\)/.exec(relay)?.[1] ?? relay),
    text: quoted(text, "stat") ?? "",
    status: null,
  };
}

function quoted(text: string, name: string): string | null {
  const [, inBrackets, inQuotes, bare] =
    new RegExp(`\\b${name}=(?:<([^<>]{0,320})>|"((?:[^"\\\\]|\\\\.){0,2000})"|([^\\s,"<]{1,320}))`).exec(text) ?? [];
  return inBrackets ?? inQuotes ?? bare ?? null;
}
