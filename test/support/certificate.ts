import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { addressBytes, ipAddress } from "../../src/dns/address.ts";
import { der } from "../../src/lab/der.ts";

/** A key and its certificate, in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A made-up authority that issues certificates for tests. */
export interface Authority {
  readonly cert: string;
  issue(wish: Wish): Identity;
}

/** What a certificate says; with neither `dns` nor `ip` it has no alternative names at all. */
export interface Wish {
  readonly dns?: readonly string[];
  readonly ip?: readonly string[];
  readonly cn?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

interface Signer {
  readonly cn: string;
  readonly key: KeyObject;
}

const DAY_MS = 86_400_000;

/** Makes an authority of its own. */
export function authority(cn = "Test Authority"): Authority {
  const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signer = { cn, key: keys.privateKey };
  const isAuthority = extension("2.5.29.19", der.sequence(der.yes()));
  return {
    cert: certificate({ cn }, keys.publicKey, { signer, extensions: [isAuthority] }),
    issue(wish) {
      const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const names = [
        ...(wish.dns ?? []).map((name) => der.plain(2, Buffer.from(name))),
        ...(wish.ip ?? []).map((ip) => der.plain(7, bytesOf(ip))),
      ];
      const extensions = names.length === 0 ? [] : [extension("2.5.29.17", der.sequence(...names))];
      return {
        key: own.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
        cert: certificate(wish, own.publicKey, { signer, extensions }),
      };
    },
  };
}

function certificate(
  wish: Wish,
  key: KeyObject,
  { signer, extensions }: { readonly signer: Signer; readonly extensions: readonly Buffer[] },
): string {
  const algorithm = der.sequence(der.objectId("1.2.840.10045.4.3.2"));
  const body = der.sequence(
    der.context(0, der.integer(Buffer.of(2))),
    der.integer(randomBytes(8)),
    algorithm,
    commonName(signer.cn),
    der.sequence(
      der.time(wish.notBefore ?? new Date(Date.now() - DAY_MS)),
      der.time(wish.notAfter ?? new Date(Date.now() + 90 * DAY_MS)),
    ),
    commonName(wish.cn ?? wish.dns?.[0] ?? "test"),
    key.export({ type: "spki", format: "der" }),
    ...(extensions.length === 0 ? [] : [der.context(3, der.sequence(...extensions))]),
  );
  const bytes = der.sequence(body, algorithm, der.bits(sign("sha256", body, signer.key)));
  const base64 = bytes.toString("base64").replace(/(.{64})/g, "$1\n");
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

function commonName(name: string): Buffer {
  return der.sequence(der.set(der.sequence(der.objectId("2.5.4.3"), der.text(name))));
}

function extension(id: string, value: Buffer): Buffer {
  return der.sequence(der.objectId(id), der.octets(value));
}

function bytesOf(text: string): Buffer {
  const ip = ipAddress(text);
  if (ip === null) throw new Error(`no address: ${text}`);
  return Buffer.from(addressBytes(ip));
}
