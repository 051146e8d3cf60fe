import { describe, expect, it } from "vitest";
import { certificates } from "../../src/facts/certificates.ts";
import { observations } from "../../src/model/observations.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const GOOD: TlsSession = {
  protocol: "TLSv1.3",
  cipher: "TLS_AES_256_GCM_SHA384",
  names: ["mx.partner.example"],
  issuer: "CN=Example CA",
  validFrom: "2025-12-01T00:00:00.000Z",
  validTo: "2026-03-01T00:00:00.000Z",
  sha256: { certificate: "00", publicKey: "00" },
  untrusted: null,
};

function shown(change: Partial<TlsSession>, port = 25) {
  const plain = dialogue("250 Ok");
  const steps = [...plain.steps, { kind: "secured", ms: 6, tls: { ...GOOD, ...change } } as const];
  const [found] = certificates(observations([saw("smtp", smtpAbout({ port }), { ...plain, steps })]));
  return found;
}

describe("a certificate's faults", () => {
  it.each([
    ["none", {}, { date: false, name: false, issuer: false }],
    ["expired", { untrusted: "CERT_HAS_EXPIRED" }, { date: true, name: false, issuer: null }],
    ["expired by its dates", { validTo: "2026-01-14T00:00:00.000Z" }, { date: true, name: false, issuer: false }],
    ["not valid yet", { validFrom: "2026-02-01T00:00:00.000Z" }, { date: true, name: false, issuer: false }],
    [
      "another name",
      { names: ["other.example"], untrusted: "ERR_TLS_CERT_ALTNAME_INVALID" },
      { date: false, name: true, issuer: false },
    ],
    ["self-signed", { untrusted: "DEPTH_ZERO_SELF_SIGNED_CERT" }, { date: false, name: false, issuer: true }],
    ["a chain cut short", { untrusted: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, { date: false, name: false, issuer: true }],
  ])("%s", (_, change, faults) => {
    expect(shown(change)?.faults).toEqual(faults);
  });
  it("are a risk between servers and stop a mail program", () => {
    expect(shown({}, 25)?.severity).toBe("risks");
    expect(shown({}, 465)?.severity).toBe("blocks");
  });
});

it("a failed handshake shows no certificate, which is no good one", () => {
  const [found] = certificates(
    observations([saw("smtp", smtpAbout(), { steps: [], end: { how: "tls-failed", reason: "no shared cipher" } })]),
  );
  expect(found).toMatchObject({ session: null, subject: "mx.partner.example:25" });
});

it("a look that failed is owed one, a server without STARTTLS is not", () => {
  expect(certificates(observations([missed("smtp", smtpAbout(), { kind: "cancelled" })]))).toHaveLength(1);
  expect(certificates(observations([saw("smtp", smtpAbout(), dialogue("250 Ok"))]))).toEqual([]);
});
