import { randomInt } from "node:crypto";
import { encodeQuery, type Heard, type Query, readMessage } from "./codec.ts";
import type { Endable } from "./ending.ts";
import { onAbort } from "./or-aborted.ts";
import { socketTrouble } from "./socket-error.ts";
import { type DnsServer, type UdpPort, udpPort } from "./udp-port.ts";
import type { Question } from "./wire-answer.ts";

/** How long to wait for an answer, and when to send the same query once more. */
export interface Patience {
  readonly resendMs: number;
  readonly timeoutMs: number;
}

/** The way to one server: a few ports in turn, so that a forger has to guess both port and id. RFC 5452 §9.2 */
export interface UdpLine {
  readonly server: DnsServer;
  ask(question: Question & { readonly edns: boolean }, patience: Patience, signal: Endable): Promise<Settled>;
  close(): void;
}

/** How asking one server by datagram ended. */
export type Settled = Exclude<Heard, { is: "foreign" | "garbled" }>;

const PORTS = 4;
/** A port is given up for another after so many queries. */
const QUERIES_PER_PORT = 512;

/** Makes the line; ports open when they are needed. */
export function udpLine(server: DnsServer): UdpLine {
  const ports = new Map<number, UdpPort>();
  let turn = 0;

  function nextPort(): UdpPort {
    turn = (turn + 1) % PORTS;
    const current = ports.get(turn);
    if (current !== undefined && current.sent < QUERIES_PER_PORT) return current;
    current?.retire();
    const fresh = udpPort(server);
    ports.set(turn, fresh);
    return fresh;
  }

  return {
    server,
    ask: (question, patience, signal) =>
      signal.aborted ? Promise.reject(signal.reason) : converse(nextPort(), question, { patience, signal }),
    close() {
      for (const port of ports.values()) port.close();
      ports.clear();
    },
  };
}

/** Sends, waits, sends the same bytes again: an answer to the first that comes late is still an answer. */
function converse(
  port: UdpPort,
  question: Question & { readonly edns: boolean },
  { patience, signal }: { readonly patience: Patience; readonly signal: Endable },
): Promise<Settled> {
  const query: Query = { ...question, id: freeId(port) };
  const bytes = encodeQuery(query);
  return new Promise((resolve, reject) => {
    let isGarbled = false;
    let isOver = false;
    let isLast = patience.resendMs >= patience.timeoutMs;
    let timer = setTimeout(due, isLast ? patience.timeoutMs : patience.resendMs);
    const off = onAbort(signal, () => {
      leave();
      reject(signal.reason);
    });

    port.expect(query.id, {
      heard(message) {
        const heard = readMessage(message, query);
        if (heard.is === "garbled") isGarbled = true;
        else if (heard.is !== "foreign") settle(heard);
      },
      garbled() {
        isGarbled = true;
      },
      broken(error) {
        const trouble = socketTrouble(error);
        if (trouble === "refused" && question.as === "server") return settle({ is: "said", said: { how: "closed" } });
        if (trouble !== null) return settle({ is: "failed", why: "dns-unreachable" });
        leave();
        reject(error);
      },
    });
    port.send(bytes);

    /** After a stall of our own, what has come in meanwhile is read before anything is sent again or given up. */
    function due(): void {
      setImmediate(act);
    }
    function act(): void {
      if (isOver) return;
      if (isLast) settle({ is: "failed", why: isGarbled ? "dns-malformed" : "dns-timeout" });
      else sendAgain();
    }
    function sendAgain(): void {
      isLast = true;
      port.send(bytes);
      timer = setTimeout(due, patience.timeoutMs - patience.resendMs);
    }
    function settle(heard: Settled): void {
      leave();
      resolve(heard);
    }
    function leave(): void {
      isOver = true;
      clearTimeout(timer);
      off();
      port.forget(query.id);
    }
  });
}

function freeId(port: UdpPort): number {
  for (;;) {
    const id = randomInt(0x10000);
    if (!port.waiting.has(id)) return id;
  }
}
