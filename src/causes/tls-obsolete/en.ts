import type { CauseText } from "../../model/cause.ts";

/** The English texts of tls-obsolete, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Outdated TLS",
  what: "TLS at {host} on port {port} is out of date. The best it agreed on with everything on offer: {protocol}. Its cipher suite or key: {cipher}. Still taken when nothing better is on offer: {taken}.",
  why: "Clients of today refuse TLS 1.0, TLS 1.1 and broken ciphers. Where a server has nothing better, mail programs cannot log in, and senders that insist on TLS do not deliver; where it only still takes them, old programs go on using them, badly protected.",
  fix: {
    "drop-suites":
      "Take suites without encryption, and broken ones, off the list on {host}; in the notation of OpenSSL: !eNULL:!EXPORT:!RC4:!DES. In Postfix, leave tls_medium_cipherlist and its like as they come.",
    "switch-off":
      "Switch {taken} off on port {port} of {host}: every mail program that is still maintained speaks TLS 1.2. In Postfix: -o smtpd_tls_protocols=>=TLSv1.2 -o smtpd_tls_mandatory_protocols=>=TLSv1.2 for this service in master.cf; in Dovecot: ssl_min_protocol = TLSv1.2.",
    "longer-key":
      "Have a new certificate issued for a longer key: at least 2048 bits for RSA, or 256 for an elliptic curve.",
    "enable-modern":
      "Enable TLS 1.2 and 1.3 with AES-GCM or ChaCha20 ciphers on {host}; if its software cannot, update it or its TLS library.",
  },
} as const satisfies CauseText;
