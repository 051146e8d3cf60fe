import type { Socket } from "node:net";
import type { IpAddress } from "../../model/scalars.ts";
import { type Link, LinkReset } from "../world.ts";
import { onAbort } from "./or-aborted.ts";
import { errorCode } from "./socket-error.ts";
import type { Handshake } from "./tls.ts";

/** A peer that talks without being listened to is stopped here. */
const MAX_UNREAD_BYTES = 64 << 10;
/** For the peer to take leave; then the connection is cut. */
const LEAVE_MS = 2000;

/** Makes a connected socket a Link. */
export function liveLink(connected: Socket, from: IpAddress, handshake: Handshake): Link {
  let socket = connected;
  let inbox = openInbox(socket);

  return {
    from,
    read: (signal) => inbox.read(signal),
    write: (bytes, signal) => write({ socket, inbox }, bytes, signal),
    async secure(options, signal) {
      signal.throwIfAborted();
      // Whatever came in the clear before the handshake must not be taken for something said under its protection.
      inbox.abandon();
      const { secured, socket: safe } = await handshake(socket, options, signal);
      if (safe !== null) {
        socket = safe;
        inbox = openInbox(safe);
      }
      return secured;
    },
    close() {
      leave(socket);
    },
  };
}

/** Bytes that came and nobody has read yet. */
interface Inbox {
  read(signal: AbortSignal): Promise<Uint8Array | null>;
  /** Whether a read would give something at once, were it the end. */
  hasNews(): boolean;
  /** Stops listening, so that another may; what has not been read is lost. */
  abandon(): void;
}

/** Keeps what came even when the connection breaks after it: the last words of a server that hangs up matter most. */
function openInbox(socket: Socket): Inbox {
  const chunks: Buffer[] = [];
  let unread = 0;
  let end: "eof" | LinkReset | null = null;
  let wake: () => void = () => {};

  function take(chunk: Buffer): void {
    chunks.push(chunk);
    unread += chunk.length;
    if (unread >= MAX_UNREAD_BYTES) socket.pause();
    wake();
  }
  function finish(error?: unknown): void {
    end ??= error instanceof Error ? new LinkReset(errorCode(error) || error.message) : "eof";
    wake();
  }
  const ended = () => finish();
  socket.on("data", take).on("end", ended).on("close", ended).on("error", finish);

  return {
    async read(signal) {
      for (;;) {
        signal.throwIfAborted();
        const chunk = chunks.shift();
        if (chunk !== undefined) {
          unread -= chunk.length;
          if (unread < MAX_UNREAD_BYTES) socket.resume();
          return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
        }
        if (end === "eof") return null;
        if (end !== null) throw end;
        await new Promise<void>((resolve) => {
          const off = onAbort(signal, resolve);
          wake = () => {
            off();
            resolve();
          };
        });
      }
    },
    hasNews: () => chunks.length > 0 || end === "eof",
    abandon() {
      socket.off("data", take).off("end", ended).off("close", ended);
      socket.pause();
      while (socket.read() !== null);
    },
  };
}

interface Stream {
  readonly socket: Socket;
  readonly inbox: Inbox;
}

/** A peer that hung up while we wrote has often said why: then the next read tells, not a failed write. */
function write({ socket, inbox }: Stream, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const off = onAbort(signal, () => reject(signal.reason));
    socket.write(bytes, (error) => {
      off();
      if (error == null || inbox.hasNews()) resolve();
      else reject(new LinkReset(errorCode(error) || error.message));
    });
  });
}

/** Says goodbye without waiting for it, and without keeping the process. */
function leave(socket: Socket): void {
  if (socket.destroyed) return;
  socket.unref();
  socket.resume();
  socket.end();
  const timer = setTimeout(() => socket.destroy(), LEAVE_MS).unref();
  socket.once("close", () => clearTimeout(timer));
}
