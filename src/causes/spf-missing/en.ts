import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No SPF record",
  what: "{domain} publishes no SPF record.",
  why: "Receivers cannot tell your servers from forgers; large providers refuse or distrust mail without SPF or DKIM.",
  fix: {
    "publish-known": "If mail of {domain} leaves only from the addresses seen in this run, publish: {proposal}",
    "publish-spf":
      "Publish one TXT record at {domain} that begins with v=spf1, names every server that sends for the domain, and ends with ~all or -all.",
  },
} as const satisfies CauseText;
