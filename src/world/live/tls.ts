import { isIP, type Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import type { TlsSession } from "../../model/transcript.ts";
import type { SuiteKind } from "../../model/weak-suites.ts";
import type { Secured, TlsOptions } from "../world.ts";
import { onAbort } from "./or-aborted.ts";
import { errorCode } from "./socket-error.ts";
import { type Offering, tlsContexts } from "./tls-contexts.ts";
import { anonymousSession, tlsSession } from "./tls-session.ts";

/** What the user may say about TLS. */
export interface LiveTlsOptions {
  /** Further authorities to trust, each in PEM. */
  readonly ca?: readonly string[];
  /** Sent and judged by instead of the name each peer is known by. */
  readonly serverName?: string;
}

/** Makes a connected socket a TLS one. The socket is unusable when it fails. */
export type Handshake = (
  socket: Socket,
  options: TlsOptions,
  signal: AbortSignal,
) => Promise<{ readonly secured: Secured; readonly socket: TLSSocket | null }>;

/** Prepares for handshakes. */
export function handshaker(options: LiveTlsOptions): Handshake {
  const contexts = tlsContexts(options.ca ?? []);
  return async (socket, { serverName, offer }, signal) => {
    const offering = contexts(offer ?? null);
    if (offering === null) return { secured: { ok: false, reason: "ENOTSUP" }, socket: null };
    const name = options.serverName ?? serverName;
    const shaken = await handshake({ socket, name, ...offering }, signal);
    return offering.kinds === null ? shaken : { ...shaken, secured: withKinds(shaken.secured, offering.kinds) };
  };
}

function withKinds(secured: Secured, offered: readonly SuiteKind[]): Secured {
  return secured.ok ? { ok: true, tls: { ...secured.tls, offered } } : { ...secured, offered };
}

interface Call extends Offering {
  readonly socket: Socket;
  readonly name: string;
}

function handshake({ socket, name, context, kinds }: Call, signal: AbortSignal): ReturnType<Handshake> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const tls = connect({
      socket,
      secureContext: context,
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
      minDHSize: 1,
      // An address is no server name. RFC 6066 §3
      servername: isIP(name) === 0 ? name : "",
    });
    const off = onAbort(signal, () => {
      tls.destroy();
      reject(signal.reason);
    });
    tls.once("secureConnect", () => {
      off();
      tls.off("close", fail);
      const session = judged(tls, name) ?? (kinds === null ? new Error("no certificate") : anonymousSession(tls));
      if (session instanceof Error) fail(session);
      else resolve({ secured: { ok: true, tls: session }, socket: tls });
    });
    // Stays for good: an error nobody listens to would end the process.
    tls.on("error", fail);
    tls.once("close", fail);

    function fail(error: unknown): void {
      off();
      tls.destroy();
      resolve({ secured: { ok: false, reason: reasonOf(error) }, socket: null });
    }
  });
}

/** A certificate too odd to be read is a failed handshake; null without one. */
function judged(tls: TLSSocket, name: string): TlsSession | Error | null {
  try {
    return tlsSession(tls, name);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** OpenSSL's or the system's code where there is one: it is the same on every machine. */
function reasonOf(error: unknown): string {
  if (errorCode(error) !== "") return errorCode(error);
  return error instanceof Error ? error.message.slice(0, 200) : "ECONNRESET";
}
