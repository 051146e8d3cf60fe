import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createSecureContext, type SecureContext } from "node:tls";
import { lifeDays } from "../world/scripted/handshake.ts";
import type { ScriptedServer } from "../world/scripted/scripted-server.ts";
import { serve } from "../world/scripted/serve.ts";
import { PLAIN_TLS } from "../world/scripted/smtp-script.ts";
import type { CertificateAuthority } from "./certificates.ts";
import { socketWire } from "./socket-wire.ts";

/** A scripted server on a loopback port of its own. */
export interface MailServer {
  readonly port: number;
  close(): Promise<void>;
}
/** What all servers of a lab share. */
export interface LabSetting {
  readonly authority: CertificateAuthority;
  readonly now: Date;
  readonly lapse: number;
}

const DAY_MS = 86_400_000;

/** Starts a server that plays its script on every connection. */
export async function openMailServer(server: ScriptedServer, setting: LabSetting): Promise<MailServer> {
  const open = new Set<Socket>();
  const secureContext = contextFor(server, setting);
  const listener = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    if (server.script.connect === "resets") socket.resetAndDestroy();
    else void serve(server, socketWire(socket, { secureContext, lapse: setting.lapse }));
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { port: address.port, close };

  async function close(): Promise<void> {
    const closed = once(listener, "close");
    listener.close();
    for (const socket of open) socket.destroy();
    await closed;
  }
}

function contextFor(server: ScriptedServer, { authority, now }: LabSetting): SecureContext | null {
  const script = server.script.tls ?? PLAIN_TLS;
  if (script.fails !== null) return null;
  const [from, to] = lifeDays(script.certificate);
  const issued = authority.issue({
    names: script.name === null ? server.names : [script.name],
    notBefore: new Date(now.getTime() + from * DAY_MS),
    notAfter: new Date(now.getTime() + to * DAY_MS),
    selfSigned: script.certificate === "self-signed",
  });
  return createSecureContext({
    ...issued,
    minVersion: script.old ? "TLSv1.1" : script.protocol,
    maxVersion: script.protocol,
    // Old protocols are barred at OpenSSL's usual security level.
    ciphers: "DEFAULT:@SECLEVEL=0",
  });
}
