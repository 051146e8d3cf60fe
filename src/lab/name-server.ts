import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { type DecodedPacket, decode } from "dns-packet";
import type { Zone } from "../world/scripted/zone.ts";
import { answerMessage } from "./dns-message.ts";

/** A resolver on loopback that knows one case. */
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

/** Starts a resolver for the zone, over UDP and TCP on one port. */
export async function openNameServer(zone: Zone): Promise<NameServer> {
  for (let left = TRIES; ; left -= 1) {
    const stream = createServer((socket) => serveStream(socket, zone));
    stream.listen(0, LOOPBACK);
    await once(stream, "listening");
    const { port } = addressOf(stream);
    const datagram = createSocket("udp4");
    datagram.on("message", (bytes, from) => {
      const answer = answerTo(bytes, zone, "datagram");
      if (answer !== null) datagram.send(answer, from.port, from.address);
    });
    if (await bound(datagram, port)) return { ip: LOOPBACK, port, close: () => closeBoth(stream, datagram) };
    stream.close();
    if (left === 0) throw new Error("no port is free for both UDP and TCP");
  }
}

/** Whether the port was free for datagrams too. */
function bound(datagram: UdpSocket, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    datagram.once("error", () => resolve(false));
    datagram.bind(port, LOOPBACK, () => resolve(true));
  });
}

function serveStream(socket: Socket, zone: Zone): void {
  let inbox = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    inbox = Buffer.concat([inbox, chunk]);
    // Each message has its length before it. RFC 1035 §4.2.2
    while (inbox.length >= 2 && inbox.length >= 2 + inbox.readUInt16BE(0)) {
      const end = 2 + inbox.readUInt16BE(0);
      const answer = answerTo(inbox.subarray(2, end), zone, "stream");
      inbox = inbox.subarray(end);
      if (answer !== null) socket.write(Buffer.concat([Buffer.of(answer.length >> 8, answer.length & 0xff), answer]));
    }
  });
}

function answerTo(bytes: Buffer, zone: Zone, over: "datagram" | "stream"): Buffer | null {
  const query = decoded(bytes);
  if (query === null || query.type !== "query") return null;
  return answerMessage(query, zone, over === "stream" ? MAX_MESSAGE : udpBytes(query));
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

async function closeBoth(stream: Server, datagram: UdpSocket): Promise<void> {
  const closed = Promise.all([once(stream, "close"), once(datagram, "close")]);
  stream.close();
  datagram.close();
  await closed;
}
