import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dkimKey, isDkimKey } from "../../src/dkim/key.ts";

function rsa(bits: number, type: "spki" | "pkcs1" = "spki"): string {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  return publicKey.export({ type, format: "der" }).toString("base64");
}

describe("a key record", () => {
  it("tells the length of an RSA key, in either wrapping", () => {
    expect(dkimKey(`v=DKIM1; k=rsa; p=${rsa(1024)}`)).toMatchObject({ bits: 1024, revoked: false, faults: [] });
    expect(dkimKey(`p=${rsa(2048, "pkcs1")}`)).toMatchObject({ bits: 2048, faults: [] });
  });

  it("has no length worth telling when it is Ed25519", () => {
    const key = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    expect(dkimKey(key)).toMatchObject({ bits: null, revoked: false, faults: [] });
  });

  it("is revoked by an empty p, and by nothing else", () => {
    expect(dkimKey("v=DKIM1; p=")).toMatchObject({ revoked: true, faults: [] });
    expect(dkimKey("v=DKIM1; k=rsa")).toMatchObject({ revoked: false, faults: ["p="] });
  });

  it("names what verifiers cannot use", () => {
    const good = rsa(1024);
    const rows: readonly (readonly [string, string])[] = [
      [`v=DKIM2; p=${good}`, "v=DKIM2"],
      [`v=DKIM1; k=dsa; p=${good}`, "k=dsa"],
      ["v=DKIM1; p=AAAA", "p=AAAA"],
      ["v=DKIM1; p=-----BEGIN", "p=-----BEGIN"],
      [`v=DKIM1; p=${good}; p=${good}`, `p=${good}`.slice(0, 60)],
      [`v=DKIM1; nonsense; p=${good}`, "nonsense"],
      ["v=DKIM1; k=ed25519; p=AAAA", "p=AAAA"],
      [`v=DKIM1; s=tlsrpt; p=${good}`, "s=tlsrpt"],
      [`v=DKIM1; h=sha1; p=${good}`, "h=sha1"],
    ];
    for (const [record, fault] of rows) expect(dkimKey(record).faults, record).toEqual([fault]);
  });

  it("may hold blanks, further tags and a closing semicolon", () => {
    const key = rsa(1024);
    const record = `v=DKIM1; t=s:y; h=sha1:sha256; s=email:tlsrpt; n=a note; p= ${key.slice(0, 50)} ${key.slice(50)} ;`;
    expect(dkimKey(record).faults).toEqual([]);
  });

  it("is read whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(Array.isArray(dkimKey(`v=DKIM1; p=${text}`).faults)).toBe(true);
        expect(Array.isArray(dkimKey(text).faults)).toBe(true);
      }),
    );
  });
});

it("a TXT record with another purpose is no key", () => {
  expect(isDkimKey("v=DKIM1; p=abc")).toBe(true);
  expect(isDkimKey("k=rsa; p=abc")).toBe(true);
  expect(isDkimKey("v=spf1 ip4:192.0.2.1 -all")).toBe(false);
  expect(isDkimKey("google-site-verification=p1")).toBe(false);
});
