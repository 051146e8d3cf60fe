import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import ipaddr from "ipaddr.js";
import { der } from "./der.ts";

/** A certificate with its key, as `node:tls` takes them. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}
/** What to certify. */
export interface CertificateWish {
  /** dNSName and iPAddress entries; the first is the common name too. */
  readonly names: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly selfSigned: boolean;
}
/** A certificate authority that lives as long as one lab. */
export interface CertificateAuthority {
  /** Its own certificate, PEM. */
  readonly ca: string;
  issue(wish: CertificateWish): KeyAndCertificate;
}

const OID = {
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  commonName: "2.5.4.3",
  basicConstraints: "2.5.29.19",
  subjectAltName: "2.5.29.17",
} as const;
const CA_NAME = "mxray lab CA";
const CA_LIFE_MS = 400 * 86_400_000;
/** RFC 5280 §4.2.1.6: the choices dNSName and iPAddress of a GeneralName. */
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** Makes a throw-away authority. All its servers share one key: nothing here is secret, and starting must be quick. */
export function certificateAuthority(now: Date): CertificateAuthority {
  const root = keyPair();
  const leaf = keyPair();
  const key = leaf.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const issuer = { name: CA_NAME, key: root.privateKey };
  const ca = certificate({
    subject: CA_NAME,
    publicKey: root.publicKey,
    issuer,
    notBefore: new Date(now.getTime() - CA_LIFE_MS),
    notAfter: new Date(now.getTime() + CA_LIFE_MS),
    extensions: [extension(OID.basicConstraints, der.sequence(der.yes()), true)],
  });
  return { ca, issue };

  function issue({ names, notBefore, notAfter, selfSigned }: CertificateWish): KeyAndCertificate {
    const subject = names[0] ?? "localhost";
    const cert = certificate({
      subject,
      publicKey: leaf.publicKey,
      issuer: selfSigned ? { name: subject, key: leaf.privateKey } : issuer,
      notBefore,
      notAfter,
      extensions: [extension(OID.subjectAltName, der.sequence(...names.map(generalName)), false)],
    });
    return { key, cert };
  }
}

interface Draft {
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly issuer: { readonly name: string; readonly key: KeyObject };
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Buffer[];
}

/** RFC 5280 §4.1 */
function certificate(draft: Draft): string {
  const algorithm = der.sequence(der.objectId(OID.ecdsaWithSha256));
  const toBeSigned = der.sequence(
    der.context(0, der.integer(Buffer.of(2))),
    der.integer(randomBytes(15)),
    algorithm,
    commonName(draft.issuer.name),
    der.sequence(der.time(draft.notBefore), der.time(draft.notAfter)),
    commonName(draft.subject),
    draft.publicKey.export({ type: "spki", format: "der" }),
    der.context(3, der.sequence(...draft.extensions)),
  );
  const signature = sign("sha256", toBeSigned, draft.issuer.key);
  const bytes = der.sequence(toBeSigned, algorithm, der.bits(signature));
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function commonName(name: string): Buffer {
  return der.sequence(der.set(der.sequence(der.objectId(OID.commonName), der.text(name))));
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  return der.sequence(der.objectId(id), ...(critical ? [der.yes()] : []), der.octets(value));
}

function generalName(name: string): Buffer {
  if (ipaddr.isValid(name)) return der.plain(IP_ADDRESS, Buffer.from(ipaddr.parse(name).toByteArray()));
  return der.plain(DNS_NAME, Buffer.from(name, "ascii"));
}

function keyPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}
