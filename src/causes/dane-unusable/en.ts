import type { CauseText } from "../../model/cause.ts";

/** The English texts of dane-unusable, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "TLSA records that cannot be used",
  what: "The TLSA records at {name} cannot be used. Found: {found}.",
  why: "Where signatures are wrong, senders that check DANE must hold the mail back; records of an unfit kind are passed over, so that they protect nothing.",
  fix: {
    "repair-dnssec":
      "If the signatures are wrong, renew them or correct the DS record at the parent of the zone of {host}.",
    "fit-records":
      "Publish records of the form TLSA 3 1 1 with the SHA-256 of the public key; mail servers pass over the usages 0 and 1.",
  },
} as const satisfies CauseText;
