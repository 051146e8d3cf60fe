import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "TLS certificate from an unknown issuer",
  what: "The certificate of {host} on port {port} does not lead to a known certificate authority. Issuer: {issuer}. OpenSSL code: {reason}.",
  why: "Mail programs and senders that verify certificates break off; other servers encrypt anyway, without knowing to whom they talk.",
  fix: {
    "install-trusted":
      "Install a certificate from a public authority on {host}, together with its intermediate certificates.",
  },
} as const satisfies CauseText;
