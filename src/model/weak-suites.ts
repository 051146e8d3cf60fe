/**
 * Kinds of cipher suites that are given up, or that are at home only where nobody checks who is at the other end, the worst first. NULL: no
 * encryption. EXPORT, RC4, DES, 3DES: broken. anonymous: no certificate, usual between servers on port 25, RFC 7672 §8.2. RSA: whoever
 * gets hold of the key later can read it all. RFC 9325 §4.1
 */
export const SUITE_KINDS = ["NULL", "EXPORT", "RC4", "DES", "3DES", "anonymous", "RSA"] as const;
export type SuiteKind = (typeof SUITE_KINDS)[number];

/** As OpenSSL and the IANA registry spell them; the first that fits counts. */
const SPELT: readonly (readonly [RegExp, SuiteKind])[] = [
  [/(?:^|[-_])NULL(?:[-_]|$)/, "NULL"],
  [/(?:^|[-_])EXP(?:ORT)?(?:\d*)(?:[-_]|$)/, "EXPORT"],
  [/(?:^|[-_])RC4(?:[-_]|$)/, "RC4"],
  [/(?:^|[-_])(?:3DES|DES-CBC3)(?:[-_]|$)/, "3DES"],
  [/(?:^|[-_])DES(?:[-_]|$)/, "DES"],
  [/^(?:ADH|AECDH)-|_anon_/, "anonymous"],
];
/** An exchange of keys that outlives no session, or a suite of TLS 1.3, which has no other. */
const FORWARD_SECRET = /^(?:TLS_)?(?:ECDHE|DHE|EDH)[-_]|^TLS_(?:AES|CHACHA20|SM4)_/;

/** What kind of weak suite a name is of; null for a good one. */
export function suiteKind(suite: string): SuiteKind | null {
  const known = SPELT.find(([spelling]) => spelling.test(suite));
  if (known !== undefined) return known[1];
  return FORWARD_SECRET.test(suite) ? null : "RSA";
}
