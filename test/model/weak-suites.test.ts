import { getCiphers } from "node:tls";
import { describe, expect, it } from "vitest";
import { suiteKind } from "../../src/model/weak-suites.ts";

describe("the kind of a suite", () => {
  it.each([
    ["ECDHE-RSA-NULL-SHA", "NULL"],
    ["NULL-SHA256", "NULL"],
    ["AECDH-NULL-SHA", "NULL"],
    ["TLS_RSA_WITH_NULL_SHA", "NULL"],
    ["EXP-RC4-MD5", "EXPORT"],
    ["EXP1024-DES-CBC-SHA", "EXPORT"],
    ["TLS_RSA_EXPORT_WITH_DES40_CBC_SHA", "EXPORT"],
    ["ECDHE-RSA-RC4-SHA", "RC4"],
    ["DES-CBC3-SHA", "3DES"],
    ["TLS_RSA_WITH_3DES_EDE_CBC_SHA", "3DES"],
    ["ADH-DES-CBC3-SHA", "3DES"],
    ["DES-CBC-SHA", "DES"],
    ["EDH-RSA-DES-CBC-SHA", "DES"],
    ["ADH-AES256-GCM-SHA384", "anonymous"],
    ["AECDH-AES128-SHA", "anonymous"],
    ["TLS_DH_anon_WITH_AES_128_CBC_SHA", "anonymous"],
    ["AES256-GCM-SHA384", "RSA"],
    ["CAMELLIA128-SHA", "RSA"],
    ["TLS_RSA_WITH_AES_128_GCM_SHA256", "RSA"],
  ])("%s: %s", (suite, kind) => {
    expect(suiteKind(suite)).toBe(kind);
  });
  it.each([
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "DHE-RSA-AES128-SHA",
  ])("%s: none", (suite) => {
    expect(suiteKind(suite)).toBeNull();
  });
  it("is none of what Node offers by itself but for an exchange of keys by RSA or beforehand", () => {
    const known = getCiphers().filter((suite) => /^(?:tls_|ecdhe-|dhe-)/.test(suite) && !/psk|null/.test(suite));
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((suite) => suiteKind(suite.toUpperCase()) !== null)).toEqual([]);
  });
});
