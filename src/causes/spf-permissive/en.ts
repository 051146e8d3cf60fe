import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "SPF record that lets everybody in",
  what: "The SPF record of {domain} shuts out nobody because of {term}. Published record: {record}.",
  why: "Anybody may then send in the name of the domain, and some receivers count such a record as a sign of spam.",
  fix: {
    "drop-term": "Take {term} out of the record of {domain}, or have what it leads to name servers and nobody else.",
    "close-record": "Make sure that the record names every server that sends for {domain}, then publish: {proposal}",
  },
} as const satisfies CauseText;
