import type { CauseText } from "../../model/cause.ts";

/** The English texts of message-unauthenticated, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Mail without valid authentication",
  what: "The server ({server}) answered that the mail passed none, or too few, of the checks SPF, DKIM and DMARC. Sender's domain: {domain}.",
  why: "Without a passing check nobody can tell whether the mail really comes from that domain, so more and more receivers refuse it.",
  fix: {
    "add-spf-dkim":
      "Publish an SPF record that names every server you send from, and sign outgoing mail with DKIM for the domain in the From: header.",
    "send-from-own":
      "Send through a server that is allowed to send for {domain}, not directly from a web server or a device.",
  },
} as const satisfies CauseText;
