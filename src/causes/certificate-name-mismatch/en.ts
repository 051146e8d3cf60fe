import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "TLS certificate for another name",
  what: "The certificate of {host} on port {port} does not cover that name. Names in it: {names}.",
  why: "Mail programs and senders that verify certificates break off; other servers encrypt anyway, without knowing to whom they talk.",
  fix: {
    reissue: "Have a certificate issued that covers {host}, and use it on port {port}.",
    "use-covered-name":
      "Or use one of the names the certificate covers, in the MX record or the client settings: {names}",
  },
} as const satisfies CauseText;
