import type { CauseText } from "../../model/cause.ts";

/** The English texts of mta-sts-testing, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "MTA-STS only on trial",
  what: "The MTA-STS policy of {domain} is in the mode testing.",
  why: "Senders report what does not fit the policy and deliver all the same, so that mail is not yet protected from being read or diverted on the way.",
  fix: {
    enforce:
      "When the TLS reports show no failures any more, set mode: enforce in the policy at {url} and change the id in the record at _mta-sts.{domain}.",
  },
} as const satisfies CauseText;
