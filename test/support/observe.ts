import { type About, idOf, type Kind, type Observation, type Value } from "../../src/model/observation.ts";
import type { Attempt, SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { Failure } from "../../src/model/outcome.ts";
import type { Reply } from "../../src/model/reply.ts";
import type { DnsName, Instant, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import type { Step, TlsSession, TranscriptEnd } from "../../src/model/transcript.ts";

const AT = "2026-01-15T08:00:00.000Z" as Instant;

/** An observation of something seen. */
export function saw<K extends Kind>(kind: K, about: About<K>, value: Value<K>): Observation {
  return {
    id: idOf(kind, about),
    kind,
    about,
    at: AT,
    ms: 1,
    outcome: { state: "seen", value },
  } as Observation;
}

/** An observation of a look that taught nothing. */
export function missed<K extends Kind>(kind: K, about: About<K>, why: Failure = { kind: "dns-timeout" }): Observation {
  return {
    id: idOf(kind, about),
    kind,
    about,
    at: AT,
    ms: 1,
    outcome: { state: "failed", why },
  } as Observation;
}

export const ATTEMPT: Attempt = {
  tls: "opportunistic",
  helo: "mail.acme.example",
  from: "alice@acme.example",
  to: ["bob@partner.example"],
  login: "none",
  source: null,
  round: 0,
  until: "rcpt",
};

/** A handshake with nothing to find fault with. */
export const SESSION: TlsSession = {
  protocol: "TLSv1.3",
  cipher: "TLS_AES_256_GCM_SHA384",
  names: ["mx.partner.example"],
  issuer: "CN=Example CA",
  validFrom: "2025-12-01T00:00:00.000Z",
  validTo: "2026-03-01T00:00:00.000Z",
  sha256: { certificate: "00", publicKey: "00" },
  untrusted: null,
};

export function smtpAbout(change: Partial<SmtpAbout> = {}): SmtpAbout {
  return {
    host: "mx.partner.example" as DnsName,
    ip: "198.51.100.10" as IpAddress,
    port: 25,
    role: "mx",
    attempt: ATTEMPT,
    changed: null,
    ...change,
  };
}

export function reply(first: string, ...more: readonly string[]): Reply {
  return { code: Number(first.slice(0, 3)), enhanced: null, lines: [first as RemoteText, ...texts(more)] };
}

/** Lines as the other side wrote them. */
export function texts(lines: readonly string[]): readonly RemoteText[] {
  return lines.map((line) => line as RemoteText);
}

/** A dialogue up to RCPT that ends with this answer to it. */
export function dialogue(
  answer: string,
  end: TranscriptEnd = { how: "quit" },
): { steps: readonly Step[]; end: TranscriptEnd } {
  return {
    steps: [
      { kind: "connected", ms: 1, from: "192.0.2.25" as IpAddress },
      { kind: "received", ms: 2, stage: "greeting", reply: reply("220 mx.partner.example ESMTP") },
      { kind: "received", ms: 3, stage: "EHLO", reply: reply("250 mx.partner.example") },
      { kind: "received", ms: 4, stage: "MAIL", reply: reply("250 2.1.0 Ok") },
      { kind: "received", ms: 5, stage: "RCPT", reply: reply(answer) },
    ],
    end,
  };
}
