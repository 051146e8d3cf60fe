import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No STARTTLS",
  what: "{host} does not offer STARTTLS on port {port}. What demands encryption of it: {demands}.",
  why: "Mail to it travels in clear text, and senders that insist on TLS do not deliver at all.",
  fix: {
    "enable-tls": "Switch on STARTTLS on {host} with a certificate for that name.",
    "check-firewall":
      "If the server offers it by itself, a firewall in between strips it: switch off its SMTP inspection.",
  },
} as const satisfies CauseText;
