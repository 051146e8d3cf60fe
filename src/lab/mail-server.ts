import { constants } from "node:crypto";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createSecureContext, type SecureContext } from "node:tls";
import type { SuiteKind } from "../model/weak-suites.ts";
import { lifeDays } from "../world/scripted/handshake.ts";
import type { ScriptedServer } from "../world/scripted/scripted-server.ts";
import { serve } from "../world/scripted/serve.ts";
import { PLAIN_TLS, type TlsScript } from "../world/scripted/smtp-script.ts";
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
/** In OpenSSL's notation. A lab's key is of no use to suites that exchange theirs by RSA. */
const WITH: Readonly<Partial<Record<SuiteKind, string>>> = { NULL: "ALL:eNULL:!aNULL", anonymous: "ALL:!eNULL" };
const BARE: Readonly<Partial<Record<SuiteKind, string>>> = { anonymous: "aNULL:!eNULL" };

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
  if (script.fails !== null || suites(script) === "") return null;
  const [from, to] = lifeDays(script.certificate);
  const issued = authority.issue({
    names: script.name === null ? server.names : [script.name],
    notBefore: new Date(now.getTime() + from * DAY_MS),
    notAfter: new Date(now.getTime() + to * DAY_MS),
    selfSigned: script.certificate === "self-signed",
  });
  return createSecureContext({
    ...(script.certificate === "none" ? {} : issued),
    minVersion: script.versions[0] ?? "TLSv1.2",
    maxVersion: script.versions.at(-1) ?? "TLSv1.3",
    secureOptions: gapIn(script.versions),
    // Old protocols and weak suites are barred at OpenSSL's usual security level.
    ciphers: `${suites(script)}@SECLEVEL=0`,
    dhparam: "auto",
  });
}

/** OpenSSL knows a range of versions, and options against what lies in between. */
function gapIn(versions: TlsScript["versions"]): number {
  const left = (["TLSv1.1", "TLSv1.2"] as const).filter((one) => !versions.includes(one));
  const options = { "TLSv1.1": constants.SSL_OP_NO_TLSv1_1, "TLSv1.2": constants.SSL_OP_NO_TLSv1_2 };
  return left.reduce((sum, one) => sum | options[one], 0);
}

function suites({ certificate, weak }: TlsScript): string {
  if (certificate === "none") return weak === null ? "" : (BARE[weak] ?? "");
  return weak === null ? "DEFAULT" : (WITH[weak] ?? "DEFAULT");
}
