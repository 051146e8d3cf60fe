import type { CauseText } from "../../model/cause.ts";

/** The English texts of mta-sts-mx-mismatch, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Mail host missing from the MTA-STS policy",
  what: "{host} is an MX of {domain}, but the MTA-STS policy at {url} (mode {mode}) allows only: {patterns}.",
  why: "Senders that honour the policy do not deliver to this host while the mode is enforce: their mail waits and comes back.",
  fix: {
    "add-host":
      "Add the line mx: {host} to the policy at {url}, then change the id in the record at _mta-sts.{domain}.",
    "correct-mx": "Or, if mail should not go there, take {host} out of the MX records of {domain}.",
  },
} as const satisfies CauseText;
