import type { LogEvent, LogLine } from "./log-event.ts";
import type { LogMemory } from "./log-memory.ts";

const ID = /^(?:\[\d+\] )?([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (<=|\*\*|==) (\S{1,400})(.*)$/;
/** The message left the queue. */
const COMPLETED = /^(?:\[\d+\] )?([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) Completed/;
const REJECT =
  /\bF=<([^<>]{0,320})> (?:\S+ )?(?:temporarily )?rejected (?:after )?(?:RCPT|MAIL|DATA|EHLO|HELO)\s*(?:<([^<>]{0,320})>)?:?\s*(.*)$/;
const HOST = /\bH=([\w.-]{1,255})/;
const SENDER = /\bF=<([^<>]{0,320})>/;
/** The fields before the words: "R=router T=transport H=host [ip]:25 X=TLS…: ", "defer (-53): ". */
const FIELDS =
  /^(?:\s*(?:<[^<>]{0,320}>|\([^()]{0,300}\)|[A-Z][A-Za-z0-9]{0,3}=(?:<[^<>]{0,320}>|"[^"]{0,300}"|\S{1,300})|\[[0-9a-fA-F:.]{1,45}\](?::\d{1,5})?|defer \(-?\d+\))){0,30}\s*:?\s*/;

/** Reads a line of Exim's main log: `<=` a message, `**` given up, `==` put off. */
export function readExim({ at, text }: LogLine, memory: LogMemory): LogEvent | null {
  const [, queueId, mark, address, rest = ""] = ID.exec(text) ?? [];
  if (queueId === undefined || address === undefined) {
    const over = COMPLETED.exec(text)?.[1];
    if (over === undefined) return rejected(at, text);
    memory.forget(over);
    return null;
  }
  if (mark === "<=") {
    const sender = address === "<>" ? "" : address;
    return memory.learn(queueId, sender) ? { kind: "message", at, sender } : null;
  }
  return {
    kind: "failure",
    at,
    queueId,
    sender: SENDER.exec(rest)?.[1] ?? memory.sender(queueId),
    recipient: address.replace(/:$/, ""),
    action: mark === "==" ? "delayed" : "failed",
    server: HOST.exec(rest)?.[1] ?? null,
    text: rest.replace(FIELDS, ""),
    status: null,
  };
}

function rejected(at: string, text: string): LogEvent | null {
  const found = REJECT.exec(text.slice(0, 2000));
  if (found === null) return null;
  const [, sender = "", recipient, said = ""] = found;
  const address = recipient ?? null;
  return {
    kind: "failure",
    at,
    queueId: null,
    sender,
    recipient: address,
    action: "rejected",
    server: null,
    text: said,
    status: null,
  };
}
