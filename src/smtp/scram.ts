import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import type { Login } from "../world/world.ts";
import type { Exchange } from "./sasl.ts";

/** Servers ask for some thousands; more than that only keeps this machine busy. RFC 7677 §4 */
const MOST_ROUNDS = 500_000;
const LENGTH = 32;
const FIRST = /^r=([\x21-\x2b\x2d-\x7e]+),s=([A-Za-z0-9+/=]+),i=(\d{1,9})$/;
/** No channel binding, and no other identity than the one that logs in. RFC 5802 §7 */
const NO_BINDING = "n,,";

/**
 * SCRAM-SHA-256: the password stays here, and the server has to show that it knows it, too. RFC 7677 §3
 * `nonce` must be new for each login, of printable ASCII without a comma.
 */
export function scramSha256({ user, password }: Login, nonce: string): Exchange {
  const bare = `n=${user.normalize("NFKC").replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  let signature: Buffer | null = null;
  let proven = false;
  return {
    mechanism: "SCRAM-SHA-256",
    initial: base64(`${NO_BINDING}${bare}`),
    answer(challenge, n) {
      const said = Buffer.from(challenge, "base64").toString();
      if (n === 0 && !said.startsWith("e=")) {
        const final = proof(said, { bare, nonce, password });
        signature = final?.signature ?? null;
        return final === null ? null : base64(final.text);
      }
      // Who says that the login failed still owes the reply that ends it. RFC 4954 §4
      if (n < 2 && said.startsWith("e=")) return "";
      proven = n === 1 && signature !== null && isSame(said, signature);
      return proven ? "" : null;
    },
    isProven: () => proven,
  };
}

interface Asked {
  readonly bare: string;
  readonly nonce: string;
  readonly password: string;
}

/** The client's last message and what the server must sign; null for a challenge that is none. RFC 5802 §3 */
function proof(said: string, { bare, nonce, password }: Asked) {
  const [, theirs = "", salt = "", rounds = ""] = FIRST.exec(said) ?? [];
  const count = Number(rounds);
  if (!theirs.startsWith(nonce) || theirs === nonce || count < 1 || count > MOST_ROUNDS) return null;
  const salted = pbkdf2Sync(password.normalize("NFKC"), Buffer.from(salt, "base64"), count, LENGTH, "sha256");
  const clientKey = hmac(salted, "Client Key");
  const withoutProof = `c=${base64(NO_BINDING)},r=${theirs}`;
  const message = `${bare},${said},${withoutProof}`;
  const clientSignature = hmac(createHash("sha256").update(clientKey).digest(), message);
  const clientProof = clientKey.map((byte, at) => byte ^ (clientSignature[at] ?? 0));
  return {
    text: `${withoutProof},p=${Buffer.from(clientProof).toString("base64")}`,
    signature: hmac(hmac(salted, "Server Key"), message),
  };
}

function isSame(said: string, signature: Buffer): boolean {
  const [, given = ""] = /^v=([A-Za-z0-9+/=]+)/.exec(said) ?? [];
  const bytes = Buffer.from(given, "base64");
  return bytes.length === signature.length && timingSafeEqual(bytes, signature);
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
