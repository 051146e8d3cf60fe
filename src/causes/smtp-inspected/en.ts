import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "A firewall rewrites the dialogue",
  what: "What {host} says on port {port} arrives overwritten: {line}.",
  why: "A firewall with SMTP inspection stands between, on your side or on theirs. It removes STARTTLS, login and other extensions, so mail goes unencrypted or not at all, and no test of the server behind it can be trusted.",
  fix: {
    "stop-inspection":
      "Turn SMTP inspection off on the firewall (Cisco ASA and PIX: no inspect esmtp, formerly no fixup protocol smtp; or allow-tls in the inspection policy).",
    compare:
      "Look from another network or at port 587: if the same server shows STARTTLS there, the firewall is on your side.",
  },
} as const satisfies CauseText;
