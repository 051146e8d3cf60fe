import { createHash } from "node:crypto";
import type { TlsOffer } from "../../model/observations/smtp.ts";
import { TLS_VERSIONS, type TlsVersion } from "../../model/tls-standing.ts";
import type { TlsSession } from "../../model/transcript.ts";
import type { SuiteKind } from "../../model/weak-suites.ts";
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
  none: "UNSPECIFIED",
} as const satisfies Record<TlsScript["certificate"], string | null>;

/** The suites that OpenSSL 3 still has to offer of those that nobody should need. */
const OFFERED: readonly SuiteKind[] = ["NULL", "anonymous", "RSA"];
const WEAK: Readonly<Partial<Record<SuiteKind, string>>> = {
  NULL: "ECDHE-ECDSA-NULL-SHA",
  anonymous: "ADH-AES256-GCM-SHA384",
  RSA: "AES256-GCM-SHA384",
};
const STRONG: Readonly<Record<TlsVersion, string>> = {
  TLSv1: "ECDHE-ECDSA-AES256-SHA",
  "TLSv1.1": "ECDHE-ECDSA-AES256-SHA",
  "TLSv1.2": "ECDHE-ECDSA-AES256-GCM-SHA384",
  "TLSv1.3": "TLS_AES_256_GCM_SHA384",
};
const NO_SUITE = "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE";

/** How the handshake with a server goes when the client calls it `serverName`. */
export function handshake(server: ScriptedServer, { serverName, offer }: TlsOptions): Secured {
  const script = server.script.tls ?? PLAIN_TLS;
  const { certificate, weak, fails, cuts } = script;
  const offered = offer === "weak" ? { offered: OFFERED } : {};
  const protocol = newestOf(script, offer);
  if (fails !== null) return { ok: false, reason: fails, ...offered };
  if (protocol === undefined) {
    return { ok: false, reason: cuts ? "ECONNRESET" : "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", ...offered };
  }
  const cipher = offer === "weak" ? (weak === null ? undefined : WEAK[weak]) : strongOf(protocol, certificate);
  if (cipher === undefined) return { ok: false, reason: NO_SUITE, ...offered };
  const anonymous = offer === "weak" && weak === "anonymous";
  const session = anonymous ? NOBODY : sessionOf(server, script, serverName);
  return { ok: true, tls: { ...session, protocol, cipher, ...offered } };
}

/** The newest version that a server shares with a client that offers this, or all there is. */
function newestOf({ versions }: TlsScript, offer?: TlsOffer): TlsVersion | undefined {
  return versions.filter((one) => versionsOf(offer).includes(one)).at(-1);
}

function versionsOf(offer: TlsOffer | undefined): readonly TlsVersion[] {
  if (offer === undefined) return TLS_VERSIONS;
  if (offer === "old") return ["TLSv1", "TLSv1.1"];
  return offer === "weak" ? ["TLSv1", "TLSv1.1", "TLSv1.2"] : [offer];
}

/** Without a certificate there are only anonymous suites, which nobody offers among others. */
function strongOf(protocol: TlsVersion, certificate: TlsScript["certificate"]): string | undefined {
  return certificate === "none" ? undefined : STRONG[protocol];
}

/** What a server shows that says of nobody who it is. */
const NOBODY = {
  names: [],
  issuer: "",
  validFrom: "",
  validTo: "",
  sha256: { certificate: "", publicKey: "" },
  key: null,
  untrusted: UNTRUSTED.none,
} as const;

/** The life of a certificate in days from now: from, to. Shared with the lab's real certificates. */
export function lifeDays(certificate: TlsScript["certificate"]): readonly [number, number] {
  if (certificate === "expired") return [-97, -7];
  if (certificate === "not-yet-valid") return [2, 92];
  return [-30, 60];
}

function sessionOf(
  server: ScriptedServer,
  script: TlsScript,
  serverName: string,
): Omit<TlsSession, "protocol" | "cipher"> {
  const names = script.name === null ? [...new Set([...server.names, serverName])] : [script.name];
  const [from, to] = lifeDays(script.certificate);
  return {
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
