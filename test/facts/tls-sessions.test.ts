import { expect, it } from "vitest";
import { tlsSessions } from "../../src/facts/tls-sessions.ts";
import { observations } from "../../src/model/observations.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { missed, saw, smtpAbout } from "../support/observe.ts";

const TLS: TlsSession = {
  protocol: "TLSv1.3",
  cipher: "TLS_AES_256_GCM_SHA384",
  names: ["mx.partner.example"],
  issuer: "Example CA",
  validFrom: "2026-01-01T00:00:00.000Z",
  validTo: "2026-04-01T00:00:00.000Z",
  sha256: { certificate: "00", publicKey: "01" },
  untrusted: null,
};
const secured = { kind: "secured", ms: 5, tls: TLS } as const;
const starttls = { kind: "sent", ms: 4, verb: "STARTTLS", line: "STARTTLS" } as const;

it("tells TLS from the first byte from TLS that was asked for, and where in the dialogue it came about", () => {
  const asked = saw("smtp", smtpAbout(), { steps: [starttls, secured], end: { how: "quit" } });
  const implicit = saw("smtp", smtpAbout({ port: 465 }), { steps: [secured], end: { how: "quit" } });
  expect(tlsSessions(observations([asked, implicit]))).toMatchObject([
    { port: 25, mode: "starttls", tls: TLS, evidence: { observation: asked.id, step: 1 } },
    { port: 465, mode: "implicit", evidence: { observation: implicit.id, step: 0 } },
  ]);
});

it("knows of none where no handshake came about", () => {
  const plain = saw("smtp", smtpAbout(), { steps: [starttls], end: { how: "tls-failed", reason: "x" } });
  expect(tlsSessions(observations([plain, missed("smtp", smtpAbout({ port: 587 }))]))).toEqual([]);
});
