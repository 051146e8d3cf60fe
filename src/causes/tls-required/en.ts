import type { CauseText } from "../../model/cause.ts";

/** The English texts of tls-required, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Encryption required",
  what: "{server} takes this mail or this login only over an encrypted (TLS) connection.",
  why: "Passwords and mail sent in the clear can be read on the way, so the server refuses to go on without TLS.",
  fix: {
    "turn-on-tls":
      "Turn on encryption in the sending client or server: STARTTLS on ports 25 and 587, TLS from the start on port 465.",
    "allow-tls-out":
      "If the sending server already offers TLS, check that nothing between it and {server} removes STARTTLS, and that its TLS library is recent.",
  },
} as const satisfies CauseText;
