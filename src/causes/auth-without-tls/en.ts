import type { CauseText } from "../../model/cause.ts";

/** The English texts of auth-without-tls, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Login offered without encryption",
  what: "{host} offers a login on port {port} over an unencrypted connection. Ways offered that send the password readably: {mechanisms}.",
  why: "Whoever can listen on the way reads the password and can send spam in the owner's name, which puts the server on block lists.",
  fix: {
    "offer-after-tls": "On {host}, offer AUTH only once TLS is in use (Postfix: smtpd_tls_auth_only = yes).",
    "use-tls": "Set mail programs to port 465 with TLS, or to 587 with STARTTLS required.",
  },
} as const satisfies CauseText;
