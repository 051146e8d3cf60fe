import type { CauseText } from "../../model/cause.ts";

/** The English texts of mta-sts-invalid, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "MTA-STS policy that cannot be used",
  what: "{domain} announces an MTA-STS policy that senders cannot use. Place: {place}. Wrong there: {faults}.",
  why: "Senders that find no usable policy deliver as if there were none, so that mail to {domain} is not protected; those that remember an older policy keep to that one until it runs out.",
  fix: {
    "repair-policy":
      "Repair what is named: {faults}. The policy must be at {url}, over HTTPS with a certificate for that name from a public authority, as HTTP 200 without redirect, and hold version, mode, mx and max_age.",
    "repair-record":
      "The record at {record} must be one only, of the form v=STSv1; id=20260101T000000; change its id whenever the policy changes.",
  },
} as const satisfies CauseText;
