import { constants } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from "node:tls";
import type { TlsSession } from "../../model/transcript.ts";
import type { Secured, TlsOptions } from "../world.ts";
import { onAbort } from "./or-aborted.ts";
import { errorCode } from "./socket-error.ts";
import { tlsSession } from "./tls-session.ts";

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

/** Prepares for handshakes; reading the authorities takes time, so that it is done once. */
export function handshaker(options: LiveTlsOptions): Handshake {
  let context: SecureContext | undefined = options.ca === undefined ? undefined : secureContext(options.ca);
  return (socket, { serverName, atMost }, signal) => {
    context ??= secureContext([]);
    const name = options.serverName ?? serverName;
    return handshake({ socket, name, context: atMost === undefined ? context : oldContext() }, signal);
  };
}

/** Old protocols, short keys and broken chains are accepted: what is refused cannot be reported. */
function secureContext(ca: readonly string[]): SecureContext {
  return createSecureContext({
    minVersion: "TLSv1",
    ciphers: "DEFAULT@SECLEVEL=0",
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(ca.length === 0 ? {} : { ca: [...rootCertificates, ...ca] }),
  });
}

/** Who is asked whether it still takes what nobody should offer. RFC 8996 §2 */
function oldContext(): SecureContext {
  return createSecureContext({ minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" });
}

interface Offer {
  readonly socket: Socket;
  readonly name: string;
  readonly context: SecureContext;
}

function handshake({ socket, name, context }: Offer, signal: AbortSignal): ReturnType<Handshake> {
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
      const session = judged(tls, name);
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

/** A certificate too odd to be read is a failed handshake. */
function judged(tls: TLSSocket, name: string): TlsSession | Error {
  try {
    return tlsSession(tls, name) ?? new Error("no certificate");
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** OpenSSL's or the system's code where there is one: it is the same on every machine. */
function reasonOf(error: unknown): string {
  if (errorCode(error) !== "") return errorCode(error);
  return error instanceof Error ? error.message.slice(0, 200) : "ECONNRESET";
}
