import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout, TlsOffer } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import { offering, type TlsStanding, tlsStandings } from "../../src/model/tls-standing.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { ATTEMPT, missed, SESSION, saw, smtpAbout } from "../support/observe.ts";

const KINDS = ["NULL", "anonymous", "RSA"] as const;

function secured(about: SmtpAbout, tls: Partial<TlsSession>): Observation {
  return saw("smtp", about, { steps: [{ kind: "secured", ms: 5, tls: { ...SESSION, ...tls } }], end: { how: "quit" } });
}

function failed(about: SmtpAbout, reason: string): Observation {
  const offered = about.attempt.offer === "weak" ? { offered: KINDS } : {};
  return saw("smtp", about, { steps: [], end: { how: "tls-failed", reason, ...offered } });
}

const FIRST = smtpAbout();
const at = (offer: TlsOffer) => offering(FIRST, offer);

function standing(...looks: readonly Observation[]): TlsStanding {
  const [only, ...others] = tlsStandings(observations(looks));
  if (only === undefined || others.length > 0) throw new Error("one place was asked");
  return only;
}

/** A mark for each, oldest first: + taken, - not taken, ? not told. */
function versions(...looks: readonly Observation[]): string {
  const marks = standing(...looks).versions.map(({ taken }) => (taken === null ? "?" : taken ? "+" : "-"));
  return marks.join("");
}

const NEWEST = secured(FIRST, { protocol: "TLSv1.3" });
const ALERT = "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION";

describe("which versions are taken (1.0, 1.1, 1.2, 1.3)", () => {
  it("is told by the first dialogue of the newest two, since all were on offer", () => {
    expect(versions(NEWEST)).toBe("???+");
    expect(versions(secured(FIRST, { protocol: "TLSv1.2" }))).toBe("??+-");
    expect(versions(secured(FIRST, { protocol: "TLSv1" }))).toBe("+---");
  });
  it("is told by what was asked besides, the highest of the old by one answer", () => {
    const modern = secured(at("TLSv1.2"), { protocol: "TLSv1.2", cipher: "ECDHE-RSA-AES128-GCM-SHA256" });
    expect(versions(NEWEST, modern, failed(at("old"), ALERT))).toBe("--++");
    expect(versions(NEWEST, secured(at("old"), { protocol: "TLSv1.1" }))).toBe("?+?+");
    expect(versions(NEWEST, secured(at("old"), { protocol: "TLSv1.1" }), failed(at("TLSv1"), ALERT))).toBe("-+?+");
    expect(versions(NEWEST, secured(at("old"), { protocol: "TLSv1" }))).toBe("+-?+");
    expect(versions(NEWEST, failed(at("TLSv1.2"), "ERR_SSL_UNSUPPORTED_PROTOCOL"))).toBe("??-+");
    const fallen = failed(at("old"), "ERR_SSL_INAPPROPRIATE_FALLBACK");
    expect(versions(NEWEST, fallen)).toBe("?-?+");
    expect(versions(NEWEST, fallen, secured(at("TLSv1"), { protocol: "TLSv1" }))).toBe("+-?+");
    expect(standing(NEWEST, modern).versions.map(({ suite }) => suite)).toEqual([
      null,
      null,
      "ECDHE-RSA-AES128-GCM-SHA256",
      "TLS_AES_256_GCM_SHA384",
    ]);
  });
  it.each([
    "ECONNRESET",
    "ETIMEDOUT",
    "ENOTSUP",
    "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
    "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR",
    "ERR_SSL_WRONG_VERSION_NUMBER",
  ])("is not told by a handshake that fails of %s", (reason) => {
    expect(versions(NEWEST, failed(at("old"), reason), failed(at("TLSv1.2"), reason))).toBe("???+");
  });
  it("is not told by a look that was not made, dropped, or turned away before the handshake", () => {
    const dropped = saw("smtp", at("TLSv1.2"), { steps: [], end: { how: "peer-closed", stage: "STARTTLS" } });
    const refused = saw("smtp", at("TLSv1"), { steps: [], end: { how: "connect-refused" } });
    expect(versions(NEWEST, missed("smtp", at("old")), dropped, refused)).toBe("???+");
  });
  it("is told of what still works where the handshake with everything failed, and of nothing else", () => {
    const broken = failed(FIRST, "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR");
    expect(versions(broken, secured(at("TLSv1.2"), { protocol: "TLSv1.2" }))).toBe("??+?");
    expect(standing(broken).session).toBeNull();
  });
});

describe("whether weak suites are taken", () => {
  const weak = (reason: string) => standing(NEWEST, failed(at("weak"), reason)).weak;
  it("is told by the one that was chosen, of which the others are not told", () => {
    const cipher = "ADH-AES256-GCM-SHA384";
    const chosen = secured(at("weak"), { protocol: "TLSv1.2", cipher, offered: KINDS });
    expect(standing(NEWEST, chosen).weak).toEqual({ state: "taken", suite: cipher, kind: "anonymous", offered: KINDS });
    expect(versions(NEWEST, chosen)).toBe("??++");
  });
  it("is denied by who says that no suite, or no version with such suites, is shared", () => {
    for (const reason of ["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", ALERT]) {
      expect(weak(reason)).toMatchObject({ state: "none", suite: null, offered: KINDS });
    }
  });
  it("is not told by who hangs up, nor where nothing could be offered", () => {
    expect(weak("ECONNRESET").state).toBe("untold");
    const nothing = saw("smtp", at("weak"), { steps: [], end: { how: "tls-failed", reason: ALERT } });
    expect(standing(NEWEST, nothing).weak).toMatchObject({ state: "untold", offered: [] });
    expect(standing(NEWEST).weak.state).toBe("untold");
  });
});

describe("a place", () => {
  it("that is a canary, or where it came to no handshake, has no standing", () => {
    const canary = secured({ ...FIRST, role: "canary" }, {});
    const clear = saw("smtp", FIRST, { steps: [], end: { how: "quit" } });
    expect(tlsStandings(observations([canary, clear]))).toEqual([]);
  });
  it("is asked further by a look that differs in what is offered, and takes leave after it", () => {
    expect(at("old")).toEqual({ ...FIRST, attempt: { ...ATTEMPT, until: "tls", offer: "old" }, changed: "offer" });
    const implicit = smtpAbout({ attempt: { ...ATTEMPT, tls: "implicit" } });
    expect(offering(implicit, "weak").attempt).toMatchObject({ tls: "implicit", until: "greeting", offer: "weak" });
  });
});
