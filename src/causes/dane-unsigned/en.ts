import type { CauseText } from "../../model/cause.ts";

/** The English texts of dane-unsigned, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "TLSA records without DNSSEC",
  what: "There are TLSA records at {name}, but the answer is not signed.",
  why: "Senders use DANE only where DNSSEC proves the records: here they change nothing, and mail is as unprotected as without them.",
  fix: {
    "sign-zone":
      "Sign the zone of {host} with DNSSEC and have its DS record published at the parent; every name on the way, aliases too, must be signed.",
    "remove-tlsa": "Or remove the TLSA records, so that nobody relies on them.",
  },
} as const satisfies CauseText;
