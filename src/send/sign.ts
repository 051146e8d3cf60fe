import { createPrivateKey } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign.js";
import type { Instant } from "../model/scalars.ts";

/** Whose signature a message gets, and with which key. */
export interface DkimIdentity {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly key: string;
}

const ALGORITHMS: Readonly<Record<string, string>> = { rsa: "rsa-sha256", ed25519: "ed25519-sha256" };

/** The algorithm a private key signs with; null when the text holds no key that DKIM knows. RFC 8463 §3, RFC 8301 §3.1 */
export function dkimAlgorithm(key: string): string | null {
  try {
    return ALGORITHMS[createPrivateKey(key).asymmetricKeyType ?? ""] ?? null;
  } catch {
    return null;
  }
}

/** Puts a DKIM signature in front of a message. RFC 6376 §3.5 */
export async function sign(message: Buffer, { domain, selector, key }: DkimIdentity, at: Instant): Promise<Buffer> {
  const algorithm = dkimAlgorithm(key);
  if (algorithm === null) throw new Error("the key cannot sign; whoever asks has checked it");
  const identity = { signingDomain: domain, selector, privateKey: key, algorithm };
  const { signatures, errors } = await dkimSign(message, {
    ...identity,
    signatureData: [identity],
    canonicalization: "relaxed/relaxed",
    signTime: at,
    strict: true,
  });
  const [flaw] = errors ?? [];
  if (signatures === "") throw new UnsignedMessage(flaw?.err?.message ?? "");
  return Buffer.concat([Buffer.from(signatures), message]);
}

/** The key, the selector or the domain would not do for a signature. */
export class UnsignedMessage extends Error {
  override readonly name = "UnsignedMessage";
}
