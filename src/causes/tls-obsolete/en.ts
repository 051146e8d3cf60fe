import type { CauseText } from "../../model/cause.ts";

/** The English texts of tls-obsolete, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Outdated TLS",
  what: "{host} agreed on port {port} to nothing better than {protocol} with {cipher}, though everything up to TLS 1.3 was offered to it.",
  why: "Clients of today refuse TLS 1.0, TLS 1.1 and broken ciphers: mail programs cannot log in, and senders that insist on TLS do not deliver.",
  fix: {
    "longer-key":
      "Have a new certificate issued for a longer key: at least 2048 bits for RSA, or 256 for an elliptic curve.",
    "enable-modern":
      "Enable TLS 1.2 and 1.3 with AES-GCM or ChaCha20 ciphers on {host}; if its software cannot, update it or its TLS library.",
  },
} as const satisfies CauseText;
