import { connect, type NetConnectOpts, type Socket } from "node:net";
import { familyOf, ipAddress } from "../../dns/address.ts";
import type { IpAddress } from "../../model/scalars.ts";
import { DeadlinePassed, type Dialled, type Peer, type Tcp } from "../world.ts";
import type { AddressBook, Whereabouts } from "./address-book.ts";
import { liveLink } from "./link.ts";
import { onAbort } from "./or-aborted.ts";
import { type SocketTrouble, socketTrouble } from "./socket-error.ts";
import { type Handshake, handshaker, type LiveTlsOptions } from "./tls.ts";

/** How to connect; all of it may be left out. */
export interface LiveTcpOptions extends LiveTlsOptions {
  /** When nobody sets an earlier limit. */
  readonly connectMs?: number;
  /** Leads every connection into a lab. */
  readonly addressBook?: AddressBook;
}

/** A dialler that knows what it has open. */
export interface LiveTcp extends Tcp {
  /** Cuts every connection. */
  close(): void;
}

type Failed = Extract<Dialled, { ok: false }>["how"];

const HOW: Readonly<Record<SocketTrouble, Failed>> = {
  refused: "connect-refused",
  timeout: "connect-timeout",
  reset: "connect-reset",
  unreachable: "unreachable",
};

/** RFC 5321 §4.5.3.2 sets no limit for connecting; systems give up after about two minutes. */
const CONNECT_MS = 120_000;

/** Opens real connections. */
export function liveTcp(options: LiveTcpOptions = {}): LiveTcp {
  const { connectMs = CONNECT_MS, addressBook = inPlace } = options;
  const handshake = handshaker(options);
  const open = new Set<Socket>();

  return {
    async dial(peer, signal) {
      if (signal.aborted) return { ok: false, how: abortedBy(signal) };
      const where = addressBook(peer);
      if (where.at === "closed") return { ok: false, how: "connect-refused" };
      if (where.at === "unreachable") return { ok: false, how: "unreachable" };
      const socket = where.at === "place" ? track(connect(route(peer, where))) : null;
      const failed = await connected(socket, connectMs, signal);
      if (failed !== null || socket === null) return { ok: false, how: failed ?? "connect-timeout" };
      return join(socket, where, handshake);
    },
    close() {
      for (const socket of [...open]) socket.destroy();
    },
  };

  function track(socket: Socket): Socket {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    return socket;
  }
}

/** A place to connect to; without a `from` the true local address is shown. */
type Place = Whereabouts | { readonly at: "place"; readonly ip: IpAddress; readonly port: number; readonly from: null };

function inPlace({ ip, port }: Peer): Place {
  return { at: "place", ip, port, from: null };
}

/** In a lab the source address is as made up as the peer, and cannot be bound. */
function route(peer: Peer, place: Extract<Place, { at: "place" }>): NetConnectOpts {
  const localAddress = place.from === null ? peer.source : null;
  return {
    host: place.ip,
    port: place.port,
    family: familyOf(place.ip),
    noDelay: true,
    ...(localAddress === null ? {} : { localAddress }),
  };
}

/** Null when the connection stands. With no socket to wait for, nothing ever comes back. */
function connected(socket: Socket | null, connectMs: number, signal: AbortSignal): Promise<Failed | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle("connect-timeout"), connectMs);
    const off = onAbort(signal, () => settle(abortedBy(signal)));
    socket?.once("connect", () => settle(null));
    // Stays for good: an error nobody listens to would end the process.
    socket?.on("error", (error) => {
      const trouble = socketTrouble(error);
      if (trouble !== null) return settle(HOW[trouble]);
      leave();
      reject(error);
    });
    socket?.once("close", () => settle("connect-reset"));

    function leave(): void {
      clearTimeout(timer);
      off();
    }
    function settle(how: Failed | null): void {
      leave();
      if (how !== null) socket?.destroy();
      resolve(how);
    }
  });
}

function join(socket: Socket, where: Place, handshake: Handshake): Dialled {
  const shown = where.at === "place" ? where.from : null;
  // A link-local address bears its zone. A connection torn down already has none.
  const from = shown ?? ipAddress(socket.localAddress?.replace(/%.*$/, "") ?? "");
  if (from !== null) return { ok: true, link: liveLink(socket, from, handshake) };
  socket.destroy();
  return { ok: false, how: "connect-reset" };
}

function abortedBy(signal: AbortSignal): Failed {
  return signal.reason instanceof DeadlinePassed ? "connect-timeout" : "cancelled";
}
