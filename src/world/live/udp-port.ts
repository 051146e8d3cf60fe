import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { messageShape } from "./message-shape.ts";

/** A DNS server as the system names it: an address, with its zone when it is a link-local one, and a port. */
export interface DnsServer {
  readonly ip: string;
  readonly port: number;
}

/** Who waits for a message that bears its id. */
export interface Waiting {
  /** A message with that id came; it may still be a forged one. */
  heard(bytes: Buffer): void;
  /** The server sent something that is no DNS message at all. */
  garbled(): void;
  /** The socket met an error; whose message caused it cannot be told. */
  broken(error: unknown): void;
}

/** One local port, connected to one server: nobody else's datagrams get in, and its host's "unreachable" does. */
export interface UdpPort {
  readonly sent: number;
  readonly waiting: ReadonlyMap<number, Waiting>;
  expect(id: number, waiting: Waiting): void;
  forget(id: number): void;
  send(bytes: Buffer): void;
  /** Closes at once; or, retired, when nobody waits any more. */
  close(): void;
  retire(): void;
}

/** Enough for hundreds of answers at once; the default drops some of a burst. */
const RECEIVE_BUFFER_BYTES = 4 << 20;

/** Opens a port of the system's choice, a random one. Sending before the connection stands is possible. */
export function udpPort(server: DnsServer): UdpPort {
  const waiting = new Map<number, Waiting>();
  const early: Buffer[] = [];
  let state: "connecting" | "open" | "failed" | "closed" = "connecting";
  let failure: unknown;
  let peer: string | null = null;
  let sent = 0;
  let retired = false;

  const socket = createSocket({ type: isIPv6(server.ip) ? "udp6" : "udp4", lookup });
  // What waits keeps the process alive by its timer; an idle port must not.
  socket.unref();
  socket.on("error", broken);
  socket.on("message", (bytes, from) => hear(bytes, from));
  socket.connect(server.port, server.ip, (error?: Error) => {
    if (state === "closed") return;
    if (error instanceof Error) return broken(error);
    state = "open";
    peer = socket.remoteAddress().address;
    enlarge(socket);
    for (const bytes of early.splice(0)) transmit(bytes);
  });

  function hear(bytes: Buffer, from: RemoteInfo): void {
    // The port was open to all for a moment before it was connected.
    if (from.port !== server.port || from.address !== peer) return;
    const one = bytes.length < 2 ? undefined : waiting.get(bytes.readUInt16BE(0));
    if (one !== undefined) one.heard(bytes);
    else if (messageShape(bytes, Number.POSITIVE_INFINITY) === null)
      for (const each of [...waiting.values()]) each.garbled();
  }
  function broken(error: unknown): void {
    if (state === "connecting") {
      state = "failed";
      failure = error;
      early.length = 0;
    }
    for (const each of [...waiting.values()]) each.broken(error);
  }
  function transmit(bytes: Buffer): void {
    socket.send(bytes, sentOrNot);
  }
  function sentOrNot(error: Error | null): void {
    if (error !== null) broken(error);
  }
  function close(): void {
    if (state === "closed") return;
    state = "closed";
    socket.close();
  }

  return {
    get sent() {
      return sent;
    },
    waiting,
    expect: (id, one) => void waiting.set(id, one),
    forget(id) {
      waiting.delete(id);
      if (retired && waiting.size === 0) close();
    },
    send(bytes) {
      sent += 1;
      if (state === "open") transmit(bytes);
      else if (state === "connecting") early.push(bytes);
      else if (state === "failed") queueMicrotask(() => broken(failure));
    },
    close,
    retire() {
      retired = true;
      if (waiting.size === 0) close();
    },
  };
}

/** Addresses only: nothing is resolved to reach the resolver. */
function lookup(
  host: string,
  _options: object,
  callback: (error: NodeJS.ErrnoException | null, address: string, family: number) => void,
): void {
  callback(null, host, isIPv6(host) ? 6 : 4);
}

function enlarge(socket: Socket): void {
  try {
    socket.setRecvBufferSize(RECEIVE_BUFFER_BYTES);
  } catch {
    // The system allows less: then a burst may lose answers, which are asked for again.
    return;
  }
}
