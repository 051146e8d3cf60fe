import { generateKeyPairSync } from "node:crypto";
import type { Instant } from "../../src/model/scalars.ts";
import { sign } from "../../src/send/sign.ts";

/** A message of alice@acme.example, as it would be stored, with what stands in DNS for its signature. */
export interface SignedMessage {
  readonly bytes: Buffer;
  readonly key: string;
}

const TEXT = [
  "Return-Path: <bounce@mail.acme.example>",
  "From: Alice <alice@acme.example>",
  "To: bob@example.org",
  "Subject: Hello",
  "Date: Thu, 15 Jan 2026 08:00:00 +0000",
  "Message-ID: <1@acme.example>",
  "",
  "Hello",
  "",
].join("\r\n");

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`;

/** Signs it for the domain with selector s1, a few days before the tests' clock begins. */
export async function signedMessage(domain: string): Promise<SignedMessage> {
  const at = "2026-01-10T08:00:00.000Z" as Instant;
  return { bytes: await sign(Buffer.from(TEXT), { domain, selector: "s1", key: pem }, at), key: record };
}
