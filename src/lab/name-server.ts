import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { type DecodedPacket, decode } from "dns-packet";
import { laterZone } from "../world/scripted/later-zone.ts";
import type { Zone } from "../world/scripted/zone.ts";
import { answerMessage } from "./dns-message.ts";

/** Answers one query in at most so many bytes; null: not at all. */
export type Answering = (query: DecodedPacket, over: "udp" | "tcp", maxBytes: number) => Buffer | null;

/** A resolver or a name server on loopback. */
export interface NameServer {
  readonly ip: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
const MAX_MESSAGE = 0xffff;
/** Without EDNS a datagram holds no more. RFC 1035 §4.2.1 */
const PLAIN_UDP_BYTES = 512;
const TRIES = 10;

/** Starts a server on one port, over UDP and TCP unless one of them is to be closed. */
export async function openNameServer(answering: Answering, { udp = true, tcp = true } = {}): Promise<NameServer> {
  for (let left = TRIES; ; left -= 1) {
    const stream = createServer((socket) => serveStream(socket, answering));
    stream.listen(0, LOOPBACK);
    await once(stream, "listening");
    const { port } = addressOf(stream);
    const datagram = createSocket("udp4");
    datagram.on("message", (bytes, from) => {
      const answer = answerTo(bytes, answering, "udp");
      if (answer !== null) datagram.send(answer, from.port, from.address);
    });
    if (await bound(datagram, port)) {
      await closeAll([...(tcp ? [] : [stream]), ...(udp ? [] : [datagram])]);
      return { ip: LOOPBACK, port, close: () => closeAll([...(tcp ? [stream] : []), ...(udp ? [datagram] : [])]) };
    }
    stream.close();
    if (left === 0) throw new Error("no port is free for both UDP and TCP");
  }
}

/** A resolver that knows this zone as it is, and for a question asked before, as it has become. */
export function resolving(zone: Zone): Answering {
  const later = laterZone(zone);
  const asked = new Set<string>();
  return (query, _over, maxBytes) => {
    const question = (query.questions ?? []).map(({ type, name }) => `${type} ${name.toLowerCase()}`).join();
    const again = asked.has(question);
    asked.add(question);
    return answerMessage(query, again ? later : zone, maxBytes);
  };
}

/** Whether the port was free for datagrams too. */
function bound(datagram: UdpSocket, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    datagram.once("error", () => resolve(false));
    datagram.bind(port, LOOPBACK, () => resolve(true));
  });
}

function serveStream(socket: Socket, answering: Answering): void {
  let inbox = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    inbox = Buffer.concat([inbox, chunk]);
    // Each message has its length before it. RFC 1035 §4.2.2
    while (inbox.length >= 2 && inbox.length >= 2 + inbox.readUInt16BE(0)) {
      const end = 2 + inbox.readUInt16BE(0);
      const answer = answerTo(inbox.subarray(2, end), answering, "tcp");
      inbox = inbox.subarray(end);
      if (answer !== null) socket.write(Buffer.concat([Buffer.of(answer.length >> 8, answer.length & 0xff), answer]));
    }
  });
}

function answerTo(bytes: Buffer, answering: Answering, over: "udp" | "tcp"): Buffer | null {
  const query = decoded(bytes);
  if (query === null || query.type !== "query") return null;
  return answering(query, over, over === "tcp" ? MAX_MESSAGE : udpBytes(query));
}

function udpBytes(query: DecodedPacket): number {
  for (const record of query.additionals ?? []) {
    if (record.type === "OPT") return Math.max(PLAIN_UDP_BYTES, record.udpPayloadSize);
  }
  return PLAIN_UDP_BYTES;
}

/** null for what is no DNS message. */
function decoded(bytes: Buffer): DecodedPacket | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function addressOf(server: Server): { readonly port: number } {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}

async function closeAll(servers: readonly (Server | UdpSocket)[]): Promise<void> {
  const closed = Promise.all(servers.map((server) => once(server, "close")));
  for (const server of servers) server.close();
  await closed;
}
