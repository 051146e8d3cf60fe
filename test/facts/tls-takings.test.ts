import { describe, expect, it } from "vitest";
import { certificates } from "../../src/facts/certificates.ts";
import { daneStandings } from "../../src/facts/dane-standings.ts";
import { tlsTaking } from "../../src/facts/tls-takings.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout, TlsOffer } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { offering } from "../../src/model/tls-standing.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { SESSION, saw, smtpAbout } from "../support/observe.ts";

const FIRST = smtpAbout();
const at = (offer: TlsOffer) => offering(FIRST, offer);
const ANONYMOUS = {
  protocol: "TLSv1.2",
  cipher: "ADH-AES256-GCM-SHA384",
  names: [],
  validFrom: "",
  validTo: "",
  sha256: { certificate: "", publicKey: "" },
  untrusted: "UNSPECIFIED",
  offered: ["NULL", "anonymous", "RSA"],
} as const;

function secured(about: SmtpAbout, tls: Partial<TlsSession> = {}): Observation {
  return saw("smtp", about, { steps: [{ kind: "secured", ms: 5, tls: { ...SESSION, ...tls } }], end: { how: "quit" } });
}

function failed(about: SmtpAbout, reason: string): Observation {
  return saw("smtp", about, { steps: [], end: { how: "tls-failed", reason } });
}

describe("what a server takes besides", () => {
  it("are old versions where it has newer ones, each proven by its handshake", () => {
    const first = secured(FIRST);
    const [eleven, ten] = [secured(at("old"), { protocol: "TLSv1.1" }), secured(at("TLSv1"), { protocol: "TLSv1" })];
    expect(tlsTaking(observations([first, eleven, ten]), first.id)).toEqual({
      old: ["TLSv1", "TLSv1.1"],
      broken: null,
      instead: [],
      evidence: [eleven, ten].map(({ id }) => ({ observation: id, step: 0 })),
    });
  });
  it("are not its best, however old", () => {
    const first = secured(FIRST, { protocol: "TLSv1.1" });
    expect(tlsTaking(observations([first, secured(at("TLSv1"), { protocol: "TLSv1" })]), first.id)?.old).toEqual([]);
  });
  it("is a suite that encrypts nothing, but none that is only anonymous or exchanges its key by RSA", () => {
    const first = secured(FIRST);
    const broken = (cipher: string) =>
      tlsTaking(observations([first, secured(at("weak"), { ...ANONYMOUS, cipher })]), first.id)?.broken;
    expect(broken("ECDHE-RSA-NULL-SHA")).toBe("ECDHE-RSA-NULL-SHA");
    expect(broken("ADH-AES256-GCM-SHA384")).toBeNull();
    expect(broken("AES256-GCM-SHA384")).toBeNull();
  });
  it("is nothing where it refused, hung up, or was not asked", () => {
    const first = secured(FIRST);
    const none = { old: [], broken: null, instead: [], evidence: [] };
    expect(tlsTaking(observations([first]), first.id)).toEqual(none);
    for (const reason of ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "ECONNRESET"]) {
      expect(tlsTaking(observations([first, failed(at("old"), reason)]), first.id)).toEqual(none);
    }
  });
  it("is what works instead, after the handshake with everything on offer failed", () => {
    const first = failed(FIRST, "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE");
    const instead = (...looks: readonly Observation[]) => tlsTaking(observations([first, ...looks]), first.id)?.instead;
    expect(instead(secured(at("TLSv1.2"), { protocol: "TLSv1.2" }))).toEqual(["TLSv1.2"]);
    expect(instead(secured(at("weak"), ANONYMOUS))).toEqual(["ADH-AES256-GCM-SHA384"]);
    expect(instead(failed(at("weak"), "ECONNRESET"))).toEqual([]);
  });
});

describe("a handshake that offered less than everything", () => {
  const tlsa = saw(
    "tlsa",
    { host: FIRST.host as DnsName, port: FIRST.port },
    { rcode: "NOERROR", records: [`3 1 1 ${"ab".repeat(32)}` as RemoteText], authenticated: true },
  );
  const right = secured(FIRST, { sha256: { certificate: "", publicKey: "ab".repeat(32) } });
  it("is held neither against nor for the certificate or its TLSA records", () => {
    const other = secured(at("TLSv1.2"), { protocol: "TLSv1.2", untrusted: "CERT_HAS_EXPIRED" });
    const seen = observations([tlsa, right, other, secured(at("weak"), ANONYMOUS)]);
    expect(daneStandings(seen).map(({ state }) => state)).toEqual(["right"]);
    expect(certificates(seen).map(({ faults }) => faults)).toEqual([{ date: false, name: false, issuer: false }]);
  });
});
