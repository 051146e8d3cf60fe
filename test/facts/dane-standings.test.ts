import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { daneStandings } from "../../src/facts/dane-standings.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { missed, saw, smtpAbout, texts } from "../support/observe.ts";

const HOST = "mx.partner.example" as DnsName;
const ABOUT = { host: HOST, port: 25 };
const KEY = "aa".repeat(32);
const CERTIFICATE = "bb".repeat(32);
const LONG_KEY = "cc".repeat(64);
const CA_KEY = "dd".repeat(32);

const SESSION: TlsSession = {
  protocol: "TLSv1.3",
  cipher: "TLS_AES_256_GCM_SHA384",
  names: [HOST],
  issuer: "CN=Example",
  validFrom: "2026-01-01T00:00:00.000Z",
  validTo: "2026-03-01T00:00:00.000Z",
  sha256: { certificate: CERTIFICATE, publicKey: KEY },
  untrusted: null,
};
const RICH: TlsSession = {
  ...SESSION,
  sha512: { certificate: "ee".repeat(64), publicKey: LONG_KEY },
  issuers: [
    {
      sha256: { certificate: "ff".repeat(32), publicKey: CA_KEY },
      sha512: { certificate: "00".repeat(64), publicKey: "01".repeat(64) },
    },
  ],
};

function tlsa(records: readonly string[], authenticated = true): Observation {
  return saw("tlsa", ABOUT, { rcode: "NOERROR", records: texts(records), authenticated });
}

function dialogue(tls: TlsSession): Observation {
  return saw("smtp", smtpAbout({ host: HOST }), { steps: [{ kind: "secured", ms: 5, tls }], end: { how: "quit" } });
}

function known(authenticated: boolean): Observation {
  const name = "com" as DnsName;
  const records = ["a.example b.example 1 1 1 1 1" as RemoteText];
  return saw("resolver", { question: "known" }, { name, rcode: "NOERROR", records, authenticated });
}

function state(...all: readonly Observation[]): string | undefined {
  return daneStandings(observations(all))[0]?.state;
}

describe("signed records", () => {
  it("fit by key or by certificate, by either hash, at the server's or at its issuer's level", () => {
    expect(state(tlsa([`3 1 1 ${KEY}`]), dialogue(SESSION))).toBe("right");
    expect(state(tlsa([`3 0 1 ${CERTIFICATE}`]), dialogue(SESSION))).toBe("right");
    expect(state(tlsa([`3 1 2 ${LONG_KEY}`]), dialogue(RICH))).toBe("right");
    expect(state(tlsa([`2 1 1 ${CA_KEY}`]), dialogue(RICH))).toBe("right");
  });
  it("fit when they hold the certificate itself", () => {
    const bytes = Buffer.from("a certificate");
    const certificate = createHash("sha256").update(bytes).digest("hex");
    const session = { ...SESSION, sha256: { certificate, publicKey: KEY } };
    expect(state(tlsa([`3 0 0 ${bytes.toString("hex")}`]), dialogue(session))).toBe("right");
  });
  it("fit when one of them does", () => {
    expect(state(tlsa([`3 1 1 ${"12".repeat(32)}`, `3 1 1 ${KEY}`]), dialogue(SESSION))).toBe("right");
  });
  it("mismatch only when all could be compared", () => {
    const other = "12".repeat(32);
    expect(state(tlsa([`3 1 1 ${other}`]), dialogue(SESSION))).toBe("mismatched");
    expect(state(tlsa([`3 1 2 ${other}${other}`]), dialogue(SESSION))).toBe("unknown");
    expect(state(tlsa([`2 1 1 ${other}`]), dialogue(SESSION))).toBe("unknown");
    expect(state(tlsa([`2 1 1 ${other}`]), dialogue(RICH))).toBe("mismatched");
    expect(state(tlsa([`3 1 1 ${other}`]), dialogue({ ...SESSION, sha256: { certificate: "", publicKey: "" } }))).toBe(
      "unknown",
    );
  });
  it("are compared with nothing where no certificate was seen", () => {
    expect(state(tlsa([`3 1 1 ${KEY}`]))).toBe("unknown");
  });
  it("of no usable kind are unusable", () => {
    expect(state(tlsa([`1 1 1 ${KEY}`]), dialogue(SESSION))).toBe("unusable");
  });
});

describe("records without the resolver's word", () => {
  it("are unsigned only when the resolver is known to check", () => {
    const records = tlsa([`3 1 1 ${"12".repeat(32)}`], false);
    expect(state(records, known(true), dialogue(SESSION))).toBe("unsigned");
    expect(state(records, known(false), dialogue(SESSION))).toBe("unknown");
    expect(state(records, dialogue(SESSION))).toBe("unknown");
  });
  it("that fail their check are bogus; other failures say nothing", () => {
    expect(state(missed("tlsa", ABOUT, { kind: "dns-bogus" }))).toBe("bogus");
    expect(state(missed("tlsa", ABOUT, { kind: "dns-servfail" }))).toBe("unknown");
  });
});

it("no records, no standing", () => {
  expect(state(tlsa([]), dialogue(SESSION))).toBe("none");
});
