import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { KeyAndCertificate } from "../lab/certificates.ts";
import type { ReceivedMail } from "./mail.ts";
import type { RefusalRule } from "./refusal-rule.ts";
import { serverOptions } from "./server-options.ts";

/** How the test mail server behaves. */
export interface SinkOptions {
  /** Addresses to listen on, all at one port; one that this machine does not have is left out, unless it is the only one. */
  readonly addresses: readonly string[];
  /** 0: any that is free. */
  readonly port: number;
  readonly tls: "none" | "starttls" | "implicit";
  readonly certificate: KeyAndCertificate;
  /** The only login that is let in; null: a login is not asked for, and any is taken. */
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly refusals: readonly RefusalRule[];
  readonly maxBytes: number;
  /** Told of each mail; the mail is accepted when it resolves. */
  readonly onMail: (mail: Arrived) => Promise<void>;
}
/** A mail as it came in, before it is read, numbered and judged. */
export type Arrived = Omit<ReceivedMail, "content" | "dkim" | "spf" | "n">;

/** A test mail server that is running. */
export interface Sink {
  readonly port: number;
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** Starts a mail server that accepts everything, but for what it was told to refuse. */
export async function openSink(options: SinkOptions): Promise<Sink> {
  const servers: SMTPServer[] = [];
  const served: string[] = [];
  let { port } = options;
  const behaviour = serverOptions(options);
  for (const address of options.addresses) {
    const server = new SMTPServer(behaviour);
    const failure = await listening(server, port, address);
    if (failure === null) {
      servers.push(server);
      served.push(address);
      port = portOf(server);
    } else if (served.length === 0 && address === options.addresses.at(-1)) throw failure;
    else if (!isMissing(failure)) throw await closedAfter(failure, servers);
  }
  return { port, addresses: served, close: () => closeAll(servers) };
}

async function listening(server: SMTPServer, port: number, address: string): Promise<Error | null> {
  // A client that breaks off, or an absurd handshake, concerns nobody else.
  server.on("error", () => {});
  const listener = server.listen(port, address);
  try {
    await once(listener, "listening");
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error;
  }
}

function portOf(server: SMTPServer): number {
  const bound: AddressInfo | string | null = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("a TCP server has a port");
  return bound.port;
}

function isMissing(error: Error): boolean {
  return "code" in error && (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
}

async function closedAfter(failure: Error, servers: readonly SMTPServer[]): Promise<Error> {
  await closeAll(servers);
  return failure;
}

async function closeAll(servers: readonly SMTPServer[]): Promise<void> {
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
}
