import { randomInt } from "node:crypto";
import { connect } from "node:net";
import { encodeQuery, type Query, readMessage } from "./codec.ts";
import type { Endable } from "./ending.ts";
import { onAbort } from "./or-aborted.ts";
import { socketTrouble } from "./socket-error.ts";
import type { Settled } from "./udp-line.ts";
import type { DnsServer } from "./udp-port.ts";
import type { Question } from "./wire-answer.ts";

/** A message and its length before it. RFC 1035 §4.2.2 */
const MAX_BYTES = 2 + 0xffff;

/** Asks over a connection of its own what did not fit a datagram. RFC 7766 §5 */
export function tcpQuery(
  server: DnsServer,
  question: Question & { readonly edns: boolean },
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: Endable },
): Promise<Settled> {
  const query: Query = { ...question, id: randomInt(0x10000) };
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = connect({ host: server.ip, port: server.port, noDelay: true });
    const timer = setTimeout(() => settle({ is: "failed", why: "dns-timeout" }), timeoutMs);
    const off = onAbort(signal, () => {
      leave();
      reject(signal.reason);
    });
    const inbox = Buffer.allocUnsafe(MAX_BYTES);
    let filled = 0;

    socket.on("connect", () => socket.write(framed(encodeQuery(query))));
    socket.on("data", (chunk) => {
      filled += chunk.copy(inbox, filled);
      if (filled >= 2 && filled >= 2 + inbox.readUInt16BE(0))
        settle(read(inbox.subarray(2, 2 + inbox.readUInt16BE(0)), query));
    });
    socket.on("error", (error) => {
      const trouble = socketTrouble(error);
      leave();
      if (trouble === null) return reject(error);
      if (trouble === "refused" && question.as === "server") return resolve({ is: "said", said: { how: "closed" } });
      resolve({ is: "failed", why: trouble === "timeout" ? "dns-timeout" : "dns-unreachable" });
    });
    socket.on("end", () => settle({ is: "failed", why: filled === 0 ? "dns-unreachable" : "dns-malformed" }));

    function settle(heard: Settled): void {
      leave();
      resolve(heard);
    }
    function leave(): void {
      clearTimeout(timer);
      off();
      socket.destroy();
    }
  });
}

function framed(message: Buffer): Buffer {
  const length = Buffer.allocUnsafe(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** Over a connection there is nobody else: what does not fit the query is nonsense. */
function read(message: Buffer, query: Query): Settled {
  const heard = readMessage(message, query);
  const isUsable = heard.is === "answer" || heard.is === "said" || heard.is === "failed" || heard.is === "edns-refused";
  return isUsable ? heard : { is: "failed", why: "dns-malformed" };
}
