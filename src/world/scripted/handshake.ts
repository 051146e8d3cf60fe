import { createHash } from "node:crypto";
import type { TlsSession } from "../../model/transcript.ts";
import type { Secured, TlsOptions } from "../world.ts";
import { inDays } from "./clock.ts";
import type { ScriptedServer } from "./scripted-server.ts";
import { PLAIN_TLS, type TlsScript } from "./smtp-script.ts";

/** OpenSSL's words for each way a certificate can be wrong. */
const UNTRUSTED = {
  ok: null,
  expired: "CERT_HAS_EXPIRED",
  "not-yet-valid": "CERT_NOT_YET_VALID",
  "self-signed": "DEPTH_ZERO_SELF_SIGNED_CERT",
  name: "ERR_TLS_CERT_ALTNAME_INVALID",
} as const satisfies Record<TlsScript["certificate"], string | null>;

const OLD: readonly string[] = ["TLSv1", "TLSv1.1"];

/** How the handshake with a server goes when the client calls it `serverName`. */
export function handshake(server: ScriptedServer, { serverName, atMost }: TlsOptions): Secured {
  const script = server.script.tls ?? PLAIN_TLS;
  if (script.fails !== null) return { ok: false, reason: script.fails };
  if (atMost !== undefined && !OLD.includes(script.protocol)) {
    if (!script.old) return { ok: false, reason: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" };
    return { ok: true, tls: sessionOf(server, { ...script, protocol: atMost }, serverName) };
  }
  return { ok: true, tls: sessionOf(server, script, serverName) };
}

/** The life of a certificate in days from now: from, to. Shared with the lab's real certificates. */
export function lifeDays(certificate: TlsScript["certificate"]): readonly [number, number] {
  if (certificate === "expired") return [-97, -7];
  if (certificate === "not-yet-valid") return [2, 92];
  return [-30, 60];
}

function sessionOf(server: ScriptedServer, script: TlsScript, serverName: string): TlsSession {
  const names = script.name === null ? [...new Set([...server.names, serverName])] : [script.name];
  const [from, to] = lifeDays(script.certificate);
  return {
    protocol: script.protocol,
    cipher: script.protocol === "TLSv1.3" ? "TLS_AES_256_GCM_SHA384" : "ECDHE-ECDSA-AES256-SHA",
    names,
    issuer: script.certificate === "self-signed" ? server.name : "Example Root CA",
    validFrom: inDays(from),
    validTo: inDays(to),
    sha256: { certificate: digest(`${script.certificate} ${names}`), publicKey: digest(server.name) },
    key: script.keyBits === null ? { type: "ec", bits: 256 } : { type: "rsa", bits: script.keyBits },
    untrusted: UNTRUSTED[script.certificate],
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
