import type { CauseText } from "../../model/cause.ts";

/** The English texts of tls-rpt-syntax, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Faulty TLS reporting record",
  what: "The TLS reporting record at {name} has parts that senders cannot use: {faults}.",
  why: "Senders pass over a record they cannot read: no reports come.",
  fix: {
    "correct-record":
      "Publish exactly one TXT record at {name}, of the form v=TLSRPTv1; rua=mailto:… or rua=https:…; wrong here: {faults}.",
  },
} as const satisfies CauseText;
