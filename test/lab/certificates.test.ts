import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { certificateAuthority } from "../../src/lab/certificates.ts";

const NOW = new Date("2026-01-15T08:00:00Z");
const authority = certificateAuthority(NOW);
const wish = {
  names: ["mx.example.net", "*.example.org"],
  notBefore: new Date("2025-12-01T00:00:00Z"),
  notAfter: new Date("2026-03-01T23:59:59Z"),
  selfSigned: false,
};

describe("certificateAuthority", () => {
  const root = new X509Certificate(authority.ca);

  it("is an authority that signed itself", () => {
    expect(root.ca).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
  });

  it("issues for exactly these names and this time", () => {
    const certificate = new X509Certificate(authority.issue(wish).cert);
    expect(certificate.verify(root.publicKey)).toBe(true);
    expect(certificate.checkIssued(root)).toBe(true);
    expect(certificate.ca).toBe(false);
    expect(certificate.subjectAltName).toBe("DNS:mx.example.net, DNS:*.example.org");
    expect(new Date(certificate.validFrom)).toEqual(wish.notBefore);
    expect(new Date(certificate.validTo)).toEqual(wish.notAfter);
  });

  it("leaves a self-signed one unsigned by itself", () => {
    const certificate = new X509Certificate(authority.issue({ ...wish, selfSigned: true }).cert);
    expect(certificate.verify(root.publicKey)).toBe(false);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.issuer).toBe(certificate.subject);
  });

  it("gives each certificate a serial number of its own", () => {
    const serials = new Set(
      Array.from({ length: 20 }, () => new X509Certificate(authority.issue(wish).cert).serialNumber),
    );
    expect(serials.size).toBe(20);
  });
});
