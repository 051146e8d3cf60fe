import type { CauseText } from "../../model/cause.ts";

/** The English texts of tls-rpt-missing, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "No reports on TLS failures",
  what: "{domain} asks senders for protected delivery ({standards}) and has no TLS reporting record at {name}.",
  why: "When a certificate or a policy goes wrong, senders hold the mail back, and nobody tells you.",
  fix: {
    "publish-record":
      "Publish a TXT record at {name} of the form v=TLSRPTv1; rua=mailto:… with an address where you read such reports.",
  },
} as const satisfies CauseText;
