import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No DMARC record",
  what: "No DMARC record applies to {domain}. Names that were asked: {asked}. A record in the wrong place: {misplaced}.",
  why: "Receivers have no rule for mail that forges the domain, and large providers want a DMARC record from those who send much.",
  fix: {
    "move-record":
      "Publish the record that stands at {domain} at {name} instead, where receivers look for it: {proposal}",
    "publish-dmarc":
      "Publish this TXT record at {name} to begin with; it changes nothing for your mail yet: {proposal}",
  },
} as const satisfies CauseText;
