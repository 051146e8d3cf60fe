import type { CauseText } from "../../model/cause.ts";

/** The English texts of port-mode-mismatch, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Port in the wrong encryption mode",
  what: "Port {port} of {host} does not begin the way we began. We began with: {expected}. What answered was: {actual}.",
  why: "Programs choose the mode by the port: 465 begins with TLS, 25 and 587 begin in clear text and then switch. In the wrong mode both sides wait or break off.",
  fix: {
    "set-mode":
      "On {host}, switch TLS from the first byte on for port 465 only (Postfix: smtpd_tls_wrappermode), and offer STARTTLS on 25 and 587.",
    "set-client": "Until then, set the mail program to what answered at port {port}: {actual}.",
  },
} as const satisfies CauseText;
