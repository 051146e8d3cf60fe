import type { CauseText } from "../../model/cause.ts";

/** The English texts of feature-unsupported, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "SMTP extension missing at the receiver",
  what: "The server ({server}) does not take the message as it is, because it lacks a feature the message needs, such as international addresses (SMTPUTF8), 8-bit text or a conversion.",
  why: "A server may not pass on what the next one has not offered to take, so the message stops there.",
  fix: {
    "plain-address": "Use addresses of plain Latin letters for sender and recipient, if both have one.",
    convert:
      "Let the sending server encode 8-bit text as quoted-printable or base64, and ask for SMTPUTF8 or REQUIRETLS only where the message needs it.",
    "enable-extension": "Switch the missing extension on at {server}, or update its software.",
  },
} as const satisfies CauseText;
