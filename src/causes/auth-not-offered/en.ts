import type { CauseText } from "../../model/cause.ts";

/** The English texts of auth-not-offered, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "No login offered for sending",
  what: "{host} offers no login (SMTP AUTH) on port {port}, not even once all encryption it offers is in use.",
  why: "This port is meant for users who hand in mail with their password; without a login they can only be refused or be taken for strangers.",
  fix: {
    "enable-auth":
      "Switch on SMTP AUTH with PLAIN or LOGIN over TLS for port {port} on {host}, and check that its password service is running.",
    "other-port": "Until then, send through another port of the same provider, mostly 465 or 587.",
  },
} as const satisfies CauseText;
