import { createSocket, type RemoteInfo, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** A name server on loopback that says whatever it is told to say, well-formed or not. */
export interface HostileServer {
  readonly ip: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What is done with a query that came by datagram. */
export type UdpAct =
  | { readonly say: Buffer; readonly afterMs?: number }
  /** From a port that nobody asked. */
  | { readonly sayFromElsewhere: Buffer };
/** What is written on a connection, its length before it or not, and whether the connection is closed then. */
export interface TcpAct {
  readonly bytes: Buffer;
  readonly thenClose: boolean;
  readonly afterMs?: number;
}

/** How a sick server answers over either transport. */
export interface Manners {
  readonly udp: (query: Buffer) => readonly UdpAct[];
  /** null: nothing listens on the port. */
  readonly tcp: ((query: Buffer) => TcpAct) | null;
}

const LOOPBACK = "127.0.0.1";
const TRIES = 20;

/** Starts the server, over UDP and, unless that is to be refused, TCP on one port. */
export async function openHostileServer(manners: Manners): Promise<HostileServer> {
  for (let left = TRIES; ; left -= 1) {
    const datagram = createSocket("udp4");
    const elsewhere = createSocket("udp4");
    datagram.bind(0, LOOPBACK);
    elsewhere.bind(0, LOOPBACK);
    await Promise.all([once(datagram, "listening"), once(elsewhere, "listening")]);
    const { port } = datagram.address();
    const stream = manners.tcp === null ? null : await listen(manners.tcp, port);
    if (stream !== "taken") {
      datagram.on("message", (query, from) => {
        for (const act of manners.udp(query)) perform(act, { datagram, elsewhere, from });
      });
      return { ip: LOOPBACK, port, close: () => closeAll([datagram, elsewhere], stream) };
    }
    await closeAll([datagram, elsewhere], null);
    if (left === 0) throw new Error("no port is free for both UDP and TCP");
  }
}

interface Within {
  readonly datagram: UdpSocket;
  readonly elsewhere: UdpSocket;
  readonly from: RemoteInfo;
}

function perform(act: UdpAct, { datagram, elsewhere, from }: Within): void {
  const gone = () => {};
  if ("sayFromElsewhere" in act) elsewhere.send(act.sayFromElsewhere, from.port, from.address, gone);
  else if (act.afterMs === undefined) datagram.send(act.say, from.port, from.address, gone);
  else {
    setTimeout(() => {
      try {
        datagram.send(act.say, from.port, from.address, gone);
      } catch {
        // The server was closed while the answer was late.
        return;
      }
    }, act.afterMs).unref();
  }
}

async function listen(answer: (query: Buffer) => TcpAct, port: number): Promise<Server | "taken"> {
  const server = createServer((socket) => serve(socket, answer));
  const free = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, LOOPBACK, () => resolve(true));
  });
  return free ? server : "taken";
}

function serve(socket: Socket, answer: (query: Buffer) => TcpAct): void {
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    if (chunk.length < 2) return;
    const { bytes, thenClose, afterMs = 0 } = answer(chunk.subarray(2));
    const write = () => void (thenClose ? socket.end(bytes) : socket.write(bytes));
    if (afterMs === 0) write();
    else setTimeout(write, afterMs);
  });
}

async function closeAll(datagrams: readonly UdpSocket[], stream: Server | null): Promise<void> {
  const closed = datagrams.map((socket) => once(socket, "close"));
  for (const socket of datagrams) socket.close();
  stream?.close();
  await Promise.all(closed);
}
